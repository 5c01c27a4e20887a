/**
 * What a simulation learns of the past of a procedure, and whether that may be trusted.
 *
 * @see vn.thutuc.reform.learnt.Learning
 */
@NullMarked
package vn.thutuc.reform.learnt;

import org.jspecify.annotations.NullMarked;
