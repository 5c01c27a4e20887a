/**
 * Studies of the lab: what is asked, where its figures come from, the run beside the page, and what
 * is kept of it.
 *
 * @see vn.thutuc.reform.study.StudyRuns
 */
@NullMarked
package vn.thutuc.reform.study;

import org.jspecify.annotations.NullMarked;
