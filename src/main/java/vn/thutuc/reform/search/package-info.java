/**
 * Which changes are worth it: every change the law or its amendment would allow, alone and with
 * others, lived through side by side until the poor ones are known.
 *
 * @see vn.thutuc.reform.search.Searching
 */
@NamedInterface("search")
@NullMarked
package vn.thutuc.reform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
