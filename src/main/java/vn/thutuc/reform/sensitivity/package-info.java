/**
 * Which assumption moves the answer most: each value nobody is sure of is taken lower and higher,
 * and the same applicants with the same luck live through it again.
 *
 * @see vn.thutuc.reform.sensitivity.Sensing
 */
@NullMarked
package vn.thutuc.reform.sensitivity;

import org.jspecify.annotations.NullMarked;
