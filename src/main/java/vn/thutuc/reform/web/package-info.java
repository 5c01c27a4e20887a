/**
 * The pages of the reform lab.
 *
 * @see vn.thutuc.reform.web.ReplayPages
 */
@NullMarked
package vn.thutuc.reform.web;

import org.jspecify.annotations.NullMarked;
