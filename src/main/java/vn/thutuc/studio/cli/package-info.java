/**
 * The designer's shell commands.
 *
 * @see vn.thutuc.studio.cli.TestCommand
 */
@NullMarked
package vn.thutuc.studio.cli;

import org.jspecify.annotations.NullMarked;
