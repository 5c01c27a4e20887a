/**
 * What browser tests stand on: a Chromium from wherever this machine has one, pages in both
 * languages and widths, and the accessibility check.
 *
 * @see vn.thutuc.browser.BrowserSteps
 */
@NullMarked
package vn.thutuc.browser;

import org.jspecify.annotations.NullMarked;
