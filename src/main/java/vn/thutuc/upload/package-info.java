/**
 * The files people hand in: looked at before they are kept, kept apart until a scanner has seen
 * them, and never served before.
 *
 * @see vn.thutuc.upload.Letterbox
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package vn.thutuc.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
