using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Who;

public sealed class TraceTests : IDisposable
{
    private static readonly string[] Expected = ["System.FormatException: The input string '2026/17' was not in a correct format.", "thrown in fulfilment (Order fulfilment), team fulfilment", "called by Acme.Common, nobody knows whose"];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TraceOfTheSample_NamesTeamScheduleAndRunbook()
    {
        var result = Sample.Who(Sample.TraceFile).Fine();

        Assert.Equal(Expected, result.Headings());
        Assert.Contains("\n  on call     fulfilment-hours, 24x7", result.Out, StringComparison.Ordinal);
        Assert.Contains("\n  runbook     src/Fulfilment/docs/runbook.md\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("\n  calls       Acme.Fulfilment.Worker.OrderHandler.Handle (OrderHandler.cs:18)\n              Acme.Fulfilment.Worker.FulfilmentWorker.HandleNext (FulfilmentWorker.cs:36)\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_ComesInAnyForm()
    {
        var text = File.ReadAllText(Sample.TraceFile);

        Assert.Equal(Expected, Sample.Who(text).Fine().Headings());
        Assert.Equal(Expected, Sample.Who(_folder.Write("utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)])).Fine().Headings());
        Assert.Equal(Expected, Sample.Who(_folder.Write("line.json", JsonSerializer.Serialize(new { exception = text }))).Fine().Headings().Select(line => line.Replace("\"}", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Trace_WithoutFiles_KnowsLogicalServices() => Assert.Equal(
        ["System.Exception: x", "thrown in price-check (Nightly check of supplier prices), team storefront", "called by cart (Shopping cart), team payments", "called by orders (Orders), team fulfilment"],
        Sample.Who("""
            System.Exception: x
               at System.IO.File.ReadLines(String path)
               at Acme.Jobs.PriceCheck.SupplierPrices.Report(String file, TextWriter report)
               at Acme.Shop.Cart.Baskets.<>c__DisplayClass3_0.<Of>b__0(String customer)
               at Acme.Shop.Orders.Checkout.<BuyAsync>d__5.MoveNext()
               at Newtonsoft.Json.JsonConvert.DeserializeObject(String value)
            """).Fine().Headings());

    [Fact]
    public void OthersCode_IsNobodys()
    {
        var result = Sample.Who("   at Newtonsoft.Json.JsonConvert.DeserializeObject(String value) in /_/src/Billing/Acme.Billing/JsonConvert.cs:line 12");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("No call in it is of code that the catalog knows.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ProgramWithoutNamespace_IsKnownByItsFile() => Assert.Equal(
        "thrown in fulfilment (Order fulfilment), team fulfilment",
        Sample.Who(@"   at Program.<Main>$(String[] args) in C:\s\src\Fulfilment\Acme.Fulfilment.Worker\Program.cs:line 14").Fine().Headings()[^1]);

    [Theory]
    [InlineData("two\nlines of prose")]
    [InlineData("Traceback (most recent call last):\n  File \"x.py\", line 1")]
    public void OtherText_Reports(string text)
    {
        var result = Sample.Who(text);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no .NET stack trace in the text", result.Error, StringComparison.Ordinal);
    }
}
