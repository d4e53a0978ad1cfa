using Acme.Billing;
using Acme.Common;

namespace Acme.BackOffice.Tests;

public sealed class InvoiceBookTests
{
    private readonly InvoiceBook _book = new();

    [Fact]
    public void Numbers_have_no_gaps_and_begin_anew_each_year()
    {
        Assert.Equal("2026-000001", Issue("a", 2026));
        Assert.Equal("2026-000002", Issue("b", 2026));
        Assert.Equal("2027-000001", Issue("c", 2027));
        Assert.Equal("2026-000003", Issue("d", 2026));
    }

    [Fact]
    public void Order_has_one_invoice() => Assert.Equal(Issue("a", 2026), Issue("a", 2027));

    private string Issue(string order, int year) =>
        _book.Issue(order, new DateOnly(year, 1, 2), "Ada Lovelace", new Money(1m, "EUR"), new Money(0.19m, "EUR")).Number;
}
