package vn.thutuc.studio.starter;

import vn.thutuc.procedure.Manifest.Channel;

/**
 * One row of "how to file": a channel with its limit and fee.
 *
 * @param limitCell empty when limit and fee cannot be told apart
 * @param feeRemark what stands in brackets behind the fee
 * @param remark what else is said
 */
record Way(
    Channel channel,
    String limitCell,
    String feeCell,
    String feeRemark,
    String remark,
    String source) {}
