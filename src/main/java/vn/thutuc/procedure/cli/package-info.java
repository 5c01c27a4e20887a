/**
 * The shell command {@code check}: is a bundle fit to be published?
 *
 * @see vn.thutuc.procedure.cli.CheckCommand
 */
@NullMarked
package vn.thutuc.procedure.cli;

import org.jspecify.annotations.NullMarked;
