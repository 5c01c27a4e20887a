/**
 * Decision tables: read, checked, compiled once into typed predicates, with Camunda's DMN engine
 * beside them as the reference.
 *
 * @see vn.thutuc.rules.dmn.DmnReader
 */
@NullMarked
package vn.thutuc.rules.dmn;

import org.jspecify.annotations.NullMarked;
