/**
 * The only door to Camunda: starts, moves and ends dossiers along the published model, and tells
 * the other rooms what happened in the same transaction.
 *
 * @see vn.thutuc.engine.Workflow
 */
@ApplicationModule(allowedDependencies = {"procedure", "rules", "refusal"})
@NullMarked
package vn.thutuc.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
