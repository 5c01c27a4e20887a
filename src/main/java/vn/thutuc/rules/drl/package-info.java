/**
 * The rule language: DRL parsed and reduced to the few forms a designer may write.
 *
 * @see vn.thutuc.rules.drl.DrlReader
 */
@NamedInterface("drl")
@NullMarked
package vn.thutuc.rules.drl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
