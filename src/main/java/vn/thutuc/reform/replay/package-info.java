/**
 * Past decisions asked again under other rules: who would be decided otherwise, by which row or
 * rule, and whom nobody can tell.
 *
 * @see vn.thutuc.reform.replay.Replay
 */
@NamedInterface("replay")
@NullMarked
package vn.thutuc.reform.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
