/**
 * Benchmarks of the product and their report.
 *
 * @see vn.thutuc.bench.Benchmarks
 */
package vn.thutuc.bench;
