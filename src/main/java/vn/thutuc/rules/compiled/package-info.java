/**
 * What the rules we generate call when they run.
 *
 * @see vn.thutuc.rules.compiled.Verdicts
 */
@NullMarked
package vn.thutuc.rules.compiled;

import org.jspecify.annotations.NullMarked;
