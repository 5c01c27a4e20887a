/**
 * The shell command {@code check}: is a bundle fit to be published?
 *
 * @see vn.thutuc.procedure.cli.CheckCommand
 */
@NamedInterface("cli")
@NullMarked
package vn.thutuc.procedure.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
