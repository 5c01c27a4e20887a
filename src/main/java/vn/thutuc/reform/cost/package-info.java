/**
 * What a procedure costs people and the state, by the Standard Cost Model (Circular
 * 02/2017/TT-VPCP, Article 27).
 *
 * @see vn.thutuc.reform.cost.ComplianceCost
 */
@NamedInterface("cost")
@NullMarked
package vn.thutuc.reform.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
