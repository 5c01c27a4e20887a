/**
 * The reformer's shell commands.
 *
 * @see vn.thutuc.reform.cli.CompareCommand
 */
@NamedInterface("cli")
@NullMarked
package vn.thutuc.reform.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
