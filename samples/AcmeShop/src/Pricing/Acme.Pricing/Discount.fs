namespace Acme.Pricing

module Discount =

    /// The share taken off when many of one product are bought.
    let ofQuantity quantity =
        if quantity >= 50 then 0.10m
        elif quantity >= 10 then 0.05m
        else 0m

    /// The share a coupon takes off; unknown coupons take off nothing.
    let ofCoupon (code: string) =
        match code with
        | "WELCOME10" -> 0.10m
        | "FRIENDS20" -> 0.20m
        | _ -> 0m

    /// The better of both counts: discounts do not add up.
    let best quantity coupon = max (ofQuantity quantity) (ofCoupon coupon)
