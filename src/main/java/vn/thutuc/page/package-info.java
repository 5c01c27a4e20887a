/**
 * The page parts every screen uses: view records that the shared fragments draw, and the words and
 * figures in the reader's language.
 *
 * <p>It knows no other room, so that every room's screens may use it.
 *
 * @see vn.thutuc.page.Words
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thutuc.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
