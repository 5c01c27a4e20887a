/**
 * Working with the worked cases of a draft: running them beside the page, moving them to the day
 * the law begins, and writing one down from a dossier that is finished.
 *
 * @see vn.thutuc.studio.cases.CaseRuns
 */
@NullMarked
package vn.thutuc.studio.cases;

import org.jspecify.annotations.NullMarked;
