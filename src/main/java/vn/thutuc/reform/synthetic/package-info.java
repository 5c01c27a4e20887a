/**
 * A past for an installation that has none: a year of simulated dossiers, kept apart from real
 * ones.
 *
 * @see vn.thutuc.reform.synthetic.Synthesis
 */
@NullMarked
package vn.thutuc.reform.synthetic;

import org.jspecify.annotations.NullMarked;
