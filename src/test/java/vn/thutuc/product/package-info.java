/**
 * The whole product under test, and its stories told as use cases.
 *
 * @see vn.thutuc.product.ProductTest
 */
package vn.thutuc.product;
