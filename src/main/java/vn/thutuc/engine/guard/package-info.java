/**
 * What the engine refuses of a model even if everything before it failed: expressions, behaviours,
 * scripts and endless loops.
 *
 * @see vn.thutuc.engine.guard.EngineGuard
 */
@NullMarked
package vn.thutuc.engine.guard;

import org.jspecify.annotations.NullMarked;
