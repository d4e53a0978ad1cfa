namespace Acme.Pricing

/// What the rate of value added tax depends on besides the country.
type TaxCategory =
    | Standard = 0
    /// Books, mostly.
    | Reduced = 1

module Tax =

    /// The rate of value added tax in a country (ISO 3166 code); nothing is due where the shop is not registered.
    let rate country category =
        match country, category with
        | "DE", TaxCategory.Reduced -> 0.07m
        | "DE", _ -> 0.19m
        | "FR", TaxCategory.Reduced -> 0.055m
        | "FR", _ -> 0.20m
        | "NL", TaxCategory.Reduced -> 0.09m
        | "NL", _ -> 0.21m
        | _ -> 0m
