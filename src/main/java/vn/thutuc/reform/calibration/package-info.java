/**
 * What happened, turned into what a simulation needs: a log of a procedure is read, its numbers are
 * estimated, and what comes out is held against a part of the past it has not seen.
 *
 * @see vn.thutuc.reform.calibration.Calibrator
 */
@NamedInterface("calibration")
@NullMarked
package vn.thutuc.reform.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
