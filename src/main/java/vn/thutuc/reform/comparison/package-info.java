/**
 * What a change would bring: a procedure and its variants lived through by the same applicants with
 * the same luck, and what differs told with its interval.
 *
 * @see vn.thutuc.reform.comparison.Comparison
 */
@NamedInterface("comparison")
@NullMarked
package vn.thutuc.reform.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
