/**
 * The designer's shell commands.
 *
 * @see vn.thutuc.studio.cli.TestCommand
 */
@NamedInterface("cli")
@NullMarked
package vn.thutuc.studio.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
