/**
 * What happened: one append-only log of every dossier, for tracking pages, audit and reform.
 *
 * @see vn.thutuc.history.CaseLog
 */
@ApplicationModule(allowedDependencies = {"engine", "deadline", "dossier", "procedure", "rules"})
@NullMarked
package vn.thutuc.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
