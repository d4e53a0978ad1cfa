using Acme.Billing;
using Acme.Common;
using Acme.Fulfilment.Worker;
using Acme.Shop.Orders;

namespace Acme.BackOffice.Tests;

public sealed class OrderHandlerTests : IDisposable
{
    private static readonly OrderPlaced s_order = new(
        "47312482", new DateOnly(2026, 11, 23), "Ada Lovelace", "DE", [new OrderLine("MUG-04", "Mug, set of four", 2)],
        new Money(40.20m, "EUR"), new Money(7.64m, "EUR"));

    private readonly string _folder = Directory.CreateTempSubdirectory("acme-shop-").FullName;
    private readonly OrderHandler _handler;

    public OrderHandlerTests() => _handler = new OrderHandler(new InvoiceBook(), _folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Order_gets_a_label_an_invoice_and_a_packing_slip()
    {
        var folder = _handler.Handle(s_order);

        Assert.Equal("CP473124829DE\n\nAda Lovelace\nDE\n", Read(folder, "label.txt"));
        Assert.Contains("Invoice 2026-000001", Read(folder, "invoice.txt"));
        Assert.Contains("Total       47.84 EUR", Read(folder, "invoice.txt"));
        Assert.Contains("Mug, set of four                       2", Read(folder, "packing-slip.txt"));
    }

    [Fact]
    public void Same_order_twice_gives_the_same_invoice()
    {
        var invoice = Read(_handler.Handle(s_order), "invoice.txt");
        _handler.Handle(s_order with { OrderNumber = "10000000" });

        Assert.Equal(invoice, Read(_handler.Handle(s_order), "invoice.txt"));
    }

    [Fact]
    public void Order_number_that_is_a_path_is_refused() =>
        Assert.Throws<FormatException>(() => _handler.Handle(s_order with { OrderNumber = "../1" }));

    private static string Read(string folder, string file) => File.ReadAllText(Path.Combine(folder, file));
}
