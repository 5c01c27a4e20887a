/**
 * Work that takes longer than a page waits: how far it is, stopping it, and who may begin more.
 *
 * @see vn.thutuc.reform.run.Runs
 */
@NullMarked
package vn.thutuc.reform.run;

import org.jspecify.annotations.NullMarked;
