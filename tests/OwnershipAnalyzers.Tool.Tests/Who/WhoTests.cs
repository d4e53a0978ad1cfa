using System.Text.Json;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Who;

public sealed class WhoTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("pricing", "pricing (Price calculation), team storefront")]
    [InlineData("Card payments", "payments (Card payments), team payments")]
    [InlineData("platform", "team platform (Platform)")]
    [InlineData("billing-core", "team payments (Payments)")]
    [InlineData("catalog", "team storefront (Storefront)")]
    [InlineData("stripe", "stripe (Stripe), team payments")]
    [InlineData("acme.billing", "billing (Invoices), team payments")]
    [InlineData("Acme.Billing.dll", "billing (Invoices), team payments")]
    [InlineData("Acme.Billing.InvoiceBook", "billing (Invoices), team payments")]
    [InlineData("Acme.Billing.InvoiceBook.Issue(string, DateOnly)", "billing (Invoices), team payments")]
    [InlineData("Acme.Common.FileQueue<T>", "Acme.Common, nobody knows whose")]
    [InlineData("Acme.Shop.Cart.Api.IBaskets", "cart (Shopping cart), team payments")]
    [InlineData("Acme.Shop.Orders.Checkout", "orders (Orders), team fulfilment")]
    [InlineData("src/Billing/Acme.Billing/Invoice.cs", "billing (Invoices), team payments")]
    [InlineData(@"src\Storefront\Acme.Shop\Orders\Checkout.cs", "orders (Orders), team fulfilment")]
    [InlineData(@"C:\agent\_work\1\s\SRC\Billing\Acme.Billing\Invoice.cs:line 12", "billing (Invoices), team payments")]
    [InlineData("/_/src/Billing/Acme.Billing/Invoice.cs", "billing (Invoices), team payments")]
    [InlineData("/_/Acme.Billing/Invoice.cs", "billing (Invoices), team payments")]
    [InlineData("src/Jobs/Acme.Jobs/PriceCheck", "price-check (Nightly check of supplier prices), team storefront")]
    [InlineData("src/Payments/docs/runbook.md", "payments (Card payments), team payments")]
    [InlineData("   at Acme.Billing.InvoiceBook.Issue()", "thrown in billing (Invoices), team payments")]
    public void Question_FindsTheOwner(string question, string expected) =>
        Assert.Equal(expected, Sample.Who(question).Headings()[^1]);

    [Fact]
    public void Answer_BeginsWithWhatOneNeedsFirst() => Assert.Equal("""
        storefront (Web shop), team storefront
          on call     storefront-primary, 24x7, Europe/Amsterdam, hand-off Mon 10:00
          escalation  at once  storefront-primary
                      10 min   storefront-secondary
                      25 min   commerce-leads (leads)
          runbook     src/Storefront/docs/runbook.md
          chat        #storefront
          email       storefront@acme.example
          state       tier-1 (Critical), runtime
          found by    service storefront

        """, Sample.Who("storefront", "--as", "service").Fine().Out);

    [Fact]
    public void Folder_OfSeveralServices_ShowsAll() => Assert.Equal(
        ["storefront (Web shop), team storefront"],
        Sample.Who("src/Storefront").Fine().Headings());

    [Fact]
    public void Name_OfSeveralThings_ShowsAllUnlessSaidWhich()
    {
        Assert.Equal(["storefront (Web shop), team storefront", "team storefront (Storefront)"], Sample.Who("storefront").Fine().Headings());
        Assert.Equal(["team storefront (Storefront)"], Sample.Who("storefront", "--as", "team").Fine().Headings());
    }

    [Fact]
    public void Monolith_ShowsItsServices() => Assert.Equal(
        ["storefront (Web shop), team storefront", "cart (Shopping cart), team payments", "orders (Orders), team fulfilment", "product-catalog (Product catalog), team storefront"],
        Sample.Who("Acme.Shop").Fine().Headings());

    [Theory]
    [InlineData("legacy-invoicing", "Did you mean Legacy_Invoicing?")]
    [InlineData("fulfilmnt", "Did you mean fulfilment?")]
    [InlineData("System.String", "Nothing in the catalog is called System.String.")]
    [InlineData("/usr/include/stdio.h", "Nothing in the catalog is called /usr/include/stdio.h.")]
    public void NobodyFound_SaysSo(string question, string expected)
    {
        var result = Sample.Who(question);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(expected, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubt_IsSaid()
    {
        Assert.Contains("its declarations name several teams", Sample.Who("Acme.Payments").Fine().Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Team fulfillment is not in the registry; this is fulfilment, which was probably meant.", Sample.Who("inventory").Fine().Out, StringComparison.Ordinal);
        Assert.Contains("(a guess)", Sample.Who("/_/Acme.Billing/Invoice.cs").Fine().Out, StringComparison.Ordinal);
        Assert.Contains("It is deprecated", Sample.Who("vouchers").Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralQuestions_AreAnsweredInOrder()
    {
        var result = Sample.Who("pricing", "nobody-at-all", "stripe");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["pricing:", "pricing (Price calculation), team storefront", "nobody-at-all:", "stripe:", "stripe (Stripe), team payments"], result.Headings().Where(line => !line.StartsWith("Nothing", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_IsForScripts()
    {
        using var json = JsonDocument.Parse(Sample.Who("Acme.Shop.Orders", "nobody-at-all", "--json").Out);

        var answers = json.RootElement.GetProperty("answers");
        Assert.Equal(2, answers.GetArrayLength());
        Assert.True(answers[0].GetProperty("isFound").GetBoolean());
        var match = answers[0].GetProperty("matches")[0];
        Assert.Equal("orders", match.GetProperty("service").GetProperty("id").GetString());
        Assert.Equal("src/Storefront/docs/runbook.md", match.GetProperty("service").GetProperty("runbooks")[0].GetString());
        Assert.Equal("fulfilment-hours", match.GetProperty("team").GetProperty("onCall").GetProperty("schedule").GetString());
        Assert.False(answers[1].GetProperty("isFound").GetBoolean());
    }

    [Fact]
    public void CatalogWithoutNamespaces_GuessesByTheNameOfTheAssembly()
    {
        var old = _folder.Write("old.json", """{ "services": [ { "id": "a", "team": "t", "assemblies": ["Acme.A"] } ], "assemblies": [ { "name": "Acme.A", "service": "a", "team": "t" }, { "name": "Acme", "service": null } ] }""");

        var result = Cli.Run("who", "Acme.A.Inner.Type", "--catalog", old).Fine();

        Assert.Equal(["a, team t"], result.Headings());
        Assert.Contains("the name of assembly Acme.A (a guess)", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Polyfill_DoesNotOwnTheFramework()
    {
        var catalog = _folder.Write("c.json", """{ "services": [], "assemblies": [ { "name": "Acme.A", "team": "t", "namespaces": ["Acme.A", "System.Runtime.CompilerServices"] } ] }""");

        Assert.Equal(1, Cli.Run("who", "System.Runtime.CompilerServices.TaskAwaiter", "--catalog", catalog).ExitCode);
    }

    [Fact]
    public void HostileNames_AreMadeSafe()
    {
        var catalog = _folder.Write("c.json", """{ "services": [ { "id": "a", "team": "t", "profile": { "name": "[red]x[/]\u001b[2J\u202e##vso[task.x]" } } ], "teams": [ { "id": "t", "contacts": { "a\nb": "c\nd" } } ] }""");

        var result = Cli.Run("who", "a", "--catalog", catalog).Fine();

        Assert.Contains(@"a ([red]x[/]\u001b[2J\u202e\u0023#vso[task.x]), team t", result.Out, StringComparison.Ordinal);
        Assert.Contains(@"a\u000ab    c\u000ad", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--jsn")]
    [InlineData("--as", "person", "x")]
    public void WrongUse_Reports(params string[] arguments) => Assert.Equal(2, Sample.Who(arguments).ExitCode);
}
