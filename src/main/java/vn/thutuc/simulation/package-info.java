/**
 * What would happen: a procedure lived through many times by the clock of a machine, to learn what
 * a change does to time, waiting, workload and cost.
 *
 * @see vn.thutuc.simulation.Simulation
 */
@ApplicationModule(allowedDependencies = {"calendar", "procedure", "refusal", "command"})
@NullMarked
package vn.thutuc.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
