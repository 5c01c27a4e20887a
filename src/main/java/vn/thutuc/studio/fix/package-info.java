/**
 * Changes of a draft that need no thinking: what a finding asks for, a step cut or a step's
 * properties set, each as surgery on the text that leaves every other byte as it was.
 *
 * @see vn.thutuc.studio.fix.Fixes
 */
@NamedInterface("fix")
@NullMarked
package vn.thutuc.studio.fix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
