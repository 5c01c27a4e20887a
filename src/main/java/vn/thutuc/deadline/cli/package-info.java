/**
 * The shell command {@code due}: a due date and its explanation without server or database.
 *
 * @see vn.thutuc.deadline.cli.DueCommand
 */
@NullMarked
package vn.thutuc.deadline.cli;

import org.jspecify.annotations.NullMarked;
