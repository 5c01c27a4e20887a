/**
 * The pages of the public.
 *
 * @see vn.thutuc.portal.web.HomePage
 */
@NullMarked
package vn.thutuc.portal.web;

import org.jspecify.annotations.NullMarked;
