/**
 * The house around the rooms: clock, zone, database, security, language and errors; nobody imports
 * it.
 *
 * @see vn.thutuc.system.EmbeddedDatabase
 */
@ApplicationModule(allowedDependencies = {"people", "page", "refusal"})
@NullMarked
package vn.thutuc.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
