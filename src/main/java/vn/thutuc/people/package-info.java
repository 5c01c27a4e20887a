/**
 * Who works here: units, officials and the roles they hold.
 *
 * @see vn.thutuc.people.Directory
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package vn.thutuc.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
