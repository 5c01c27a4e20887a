/**
 * The pages of the studio: procedures with their versions, the draft at hand, its review.
 *
 * @see vn.thutuc.studio.web.StudioPages
 */
@NullMarked
package vn.thutuc.studio.web;

import org.jspecify.annotations.NullMarked;
