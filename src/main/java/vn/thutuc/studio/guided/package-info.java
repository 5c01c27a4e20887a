/**
 * Rules written without writing DRL: a rule as a form, as a sentence, and back into its file.
 *
 * @see vn.thutuc.studio.guided.GuidedRule
 */
@NullMarked
package vn.thutuc.studio.guided;

import org.jspecify.annotations.NullMarked;
