/**
 * Running dossiers when the law changes: who stands where, what becomes of them under another
 * version, tried on each and carried out on each.
 *
 * @see vn.thutuc.studio.migration.Migrating
 */
@NullMarked
package vn.thutuc.studio.migration;

import org.jspecify.annotations.NullMarked;
