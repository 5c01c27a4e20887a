/**
 * The frame around every page: its assets, its language, its links and its messages.
 *
 * @see vn.thutuc.system.web.PageFrame
 */
@NullMarked
package vn.thutuc.system.web;

import org.jspecify.annotations.NullMarked;
