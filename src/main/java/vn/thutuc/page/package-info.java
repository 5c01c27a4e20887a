/**
 * The page parts every screen uses: view records that the shared fragments draw, and the words and
 * figures in the reader's language.
 *
 * <p>The records know no other room; {@code page.of} makes them from what the rooms know, once for
 * the public and the officials alike. No room but {@code system} uses it outside its screens.
 *
 * @see vn.thutuc.page.Words
 */
@ApplicationModule(
    allowedDependencies = {
      "calendar",
      "deadline",
      "dossier",
      "history",
      "people",
      "procedure",
      "rules",
      "upload"
    })
@NullMarked
package vn.thutuc.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
