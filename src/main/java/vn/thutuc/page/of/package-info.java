/**
 * Turns what the rooms know into what pages draw: forms, clocks, reasons, ways and timelines.
 *
 * @see vn.thutuc.page.of.Forms
 */
@NamedInterface("of")
@NullMarked
package vn.thutuc.page.of;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
