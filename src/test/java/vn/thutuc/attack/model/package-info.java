/**
 * Process models of an attacker, against the whole product, against the guarded engine alone, and
 * against a stock engine that shows they bite.
 *
 * @see vn.thutuc.attack.model.ModelAttack
 */
@org.jspecify.annotations.NullMarked
package vn.thutuc.attack.model;
