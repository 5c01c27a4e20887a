/**
 * What the product itself remembers of a procedure, as a log without people.
 *
 * @see vn.thutuc.reform.history.OwnHistory
 */
@NullMarked
package vn.thutuc.reform.history;

import org.jspecify.annotations.NullMarked;
