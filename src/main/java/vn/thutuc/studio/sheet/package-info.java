/**
 * A YAML file of a bundle as a form for people who do not write YAML.
 *
 * @see vn.thutuc.studio.sheet.Sheets
 */
@NullMarked
package vn.thutuc.studio.sheet;

import org.jspecify.annotations.NullMarked;
