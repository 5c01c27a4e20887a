/**
 * The pages of the clerks: what waits, the dossier at hand, and the counter.
 *
 * @see vn.thutuc.desk.web.WorkPages
 */
@NullMarked
package vn.thutuc.desk.web;

import org.jspecify.annotations.NullMarked;
