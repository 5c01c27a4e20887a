/**
 * A procedure on its way to becoming law: edited by some, reviewed with evidence, published by
 * somebody else.
 *
 * @see vn.thutuc.studio.draft.Drafting
 */
@NamedInterface("draft")
@NullMarked
package vn.thutuc.studio.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
