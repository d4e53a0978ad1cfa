namespace Acme.Pricing

open System
open Acme.Common

/// One product in a basket.
type QuoteLine =
    { Price: Money
      Quantity: int
      Category: TaxCategory }

/// What a basket costs.
type Quote =
    { Net: Money
      Tax: Money }

    /// What the customer pays.
    member quote.Gross = quote.Net + quote.Tax

/// The price of a basket.
[<AbstractClass; Sealed>]
type PriceCalculator =

    /// Prices a basket for delivery to a country. Each line is rounded to cents, as it is on the invoice. The coupon may be null.
    static member Quote(lines: QuoteLine seq, country: string, coupon: string) =
        let round (amount: decimal) = Math.Round(amount, 2, MidpointRounding.AwayFromZero)

        let price line =
            let net = round ((line.Price * line.Quantity).Amount * (1m - Discount.best line.Quantity coupon))
            let tax = round (net * Tax.rate country line.Category)
            { Net = Money(net, line.Price.Currency); Tax = Money(tax, line.Price.Currency) }

        lines
        |> Seq.map price
        |> Seq.reduce (fun sum line -> { Net = sum.Net + line.Net; Tax = sum.Tax + line.Tax })
