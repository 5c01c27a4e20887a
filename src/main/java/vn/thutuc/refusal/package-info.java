/**
 * The expected "no": what every room throws when a wish cannot be met, and nothing else.
 *
 * @see vn.thutuc.refusal.Refusal
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thutuc.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
