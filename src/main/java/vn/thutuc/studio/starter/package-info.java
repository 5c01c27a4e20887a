/**
 * From an entry of the national catalogue to a draft bundle: what its prose says, how sure the
 * reading is, and what is left for the designer.
 *
 * @see vn.thutuc.studio.starter.Starter
 */
@NullMarked
package vn.thutuc.studio.starter;

import org.jspecify.annotations.NullMarked;
