/**
 * Rule files, forms and archives of an attacker, against the product and against stock libraries.
 *
 * @see vn.thutuc.attack.rules.DrlAttack
 */
@org.jspecify.annotations.NullMarked
package vn.thutuc.attack.rules;
