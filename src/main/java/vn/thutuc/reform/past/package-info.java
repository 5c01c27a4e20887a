/**
 * Past decisions outside the database: written down without the person they are about, read back,
 * and asked again.
 *
 * @see vn.thutuc.reform.past.PastReplay
 */
@NamedInterface("past")
@NullMarked
package vn.thutuc.reform.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
