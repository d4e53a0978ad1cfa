using System.Globalization;
using Acme.Common;

namespace Acme.Billing;

/// <summary>What a customer gets for the tax office.</summary>
/// <param name="Number">Consecutive within a year, such as <c>2026-000042</c>.</param>
/// <param name="IssuedOn">The day the invoice was written.</param>
/// <param name="OrderNumber">The order it is for.</param>
/// <param name="Recipient">Who has paid.</param>
/// <param name="Net">The amount without tax.</param>
/// <param name="Tax">Value added tax.</param>
public sealed record Invoice(string Number, DateOnly IssuedOn, string OrderNumber, string Recipient, Money Net, Money Tax)
{
    /// <summary>What the file is called under which the invoice is kept.</summary>
    internal static string FileName => "invoice.txt";

    /// <summary>The invoice as it is printed.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        Invoice {Number}
        {IssuedOn:yyyy-MM-dd}, order {OrderNumber}

        {Recipient}

        Net    {Net,14}
        Tax    {Tax,14}
        Total  {Net + Tax,14}

        """);
}
