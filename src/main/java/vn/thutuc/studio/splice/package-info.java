/**
 * Changes one place of a YAML or JSON text and leaves every other byte as its author wrote it.
 *
 * @see vn.thutuc.studio.splice.YamlText
 */
@NamedInterface("splice")
@NullMarked
package vn.thutuc.studio.splice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
