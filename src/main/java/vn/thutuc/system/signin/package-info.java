/**
 * Sign-in by the agency's identity provider (OpenID Connect), off unless configured.
 *
 * @see vn.thutuc.system.signin.ProviderSignIn
 */
@NullMarked
package vn.thutuc.system.signin;

import org.jspecify.annotations.NullMarked;
