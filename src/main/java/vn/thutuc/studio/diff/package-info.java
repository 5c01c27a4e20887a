/**
 * What differs between two versions of a procedure, said in sentences.
 *
 * @see vn.thutuc.studio.diff.SemanticDiff
 */
@NamedInterface("diff")
@NullMarked
package vn.thutuc.studio.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
