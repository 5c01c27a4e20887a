/**
 * What could be changed about a procedure: checked edits of its bundle that leave it fit to be
 * published, each with its sentence and with the law that would have to be amended first.
 *
 * @see vn.thutuc.reform.change.ChangeSet
 */
@NamedInterface("change")
@NullMarked
package vn.thutuc.reform.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
