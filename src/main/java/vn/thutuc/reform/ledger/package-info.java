/**
 * The reform ledger: what was foretold when a draft became law, and what came of it.
 *
 * @see vn.thutuc.reform.ledger.Forecasting
 */
@NamedInterface("ledger")
@NullMarked
package vn.thutuc.reform.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
