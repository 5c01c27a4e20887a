/**
 * When is working time: weekly hours, days off and swapped days as data, measured exactly.
 *
 * @see vn.thutuc.calendar.WorkingTime
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thutuc.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
