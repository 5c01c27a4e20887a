/**
 * How long is left: the clock ledger of a dossier, the due date it folds to, and that date
 * explained day by day.
 *
 * @see vn.thutuc.deadline.DueDate
 */
@ApplicationModule(allowedDependencies = {"calendar", "procedure", "engine", "refusal", "command"})
@NullMarked
package vn.thutuc.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
