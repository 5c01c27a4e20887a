/**
 * The shell command {@code simulate}: what would this procedure take?
 *
 * @see vn.thutuc.simulation.cli.SimulateCommand
 */
@NamedInterface("cli")
@NullMarked
package vn.thutuc.simulation.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
