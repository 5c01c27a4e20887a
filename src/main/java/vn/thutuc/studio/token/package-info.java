/**
 * Personal tokens with which a designer's own programs hand procedures in, and do nothing else.
 *
 * @see vn.thutuc.studio.token.TokenKeeping
 */
@NullMarked
package vn.thutuc.studio.token;

import org.jspecify.annotations.NullMarked;
