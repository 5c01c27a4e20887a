/**
 * What every command of the shell shares: its language, its sentences and how it says wrong use.
 *
 * @see vn.thutuc.command.Shell
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thutuc.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
