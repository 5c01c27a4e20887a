/**
 * Files handed in, tried with good and bad ones.
 *
 * @see vn.thutuc.upload.ContentCheckTest
 */
@NullMarked
package vn.thutuc.upload;

import org.jspecify.annotations.NullMarked;
