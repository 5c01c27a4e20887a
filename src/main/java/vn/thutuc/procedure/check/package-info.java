/**
 * Is the bundle fit to be published? Every rule it must keep, one small inspection each.
 *
 * @see vn.thutuc.procedure.check.BundleCheck
 */
@NullMarked
@NamedInterface("check")
package vn.thutuc.procedure.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
