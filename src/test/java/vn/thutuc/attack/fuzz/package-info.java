/**
 * Inputs nobody thought of: changed at random, given to everything that reads what people hand in.
 *
 * @see vn.thutuc.attack.fuzz.ReadersFuzz
 */
@org.jspecify.annotations.NullMarked
package vn.thutuc.attack.fuzz;
