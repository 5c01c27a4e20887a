/**
 * What the readers of rule files found wrong, before it is worded for people.
 *
 * @see vn.thutuc.rules.problem.Faults
 */
@NullMarked
package vn.thutuc.rules.problem;

import org.jspecify.annotations.NullMarked;
