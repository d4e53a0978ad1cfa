using Acme.LegacyInvoicing;

namespace Acme.BackOffice.Tests;

public sealed class SlipPrinterTests
{
    [Fact]
    public void Every_line_is_as_wide_as_the_paper()
    {
        var slip = SlipPrinter.Print("47312482", [("Mug", 2), (new string('x', 60), 10)]);

        Assert.All(slip.TrimEnd('\n').Split('\n'), line => Assert.Equal(40, line.Length));
    }
}
