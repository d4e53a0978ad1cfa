using System.Globalization;
using Acme.Billing;
using Acme.LegacyInvoicing;
using Acme.Shipping.Labels;
using Acme.Shop.Orders;

namespace Acme.Fulfilment.Worker;

/// <summary>Prints what goes with a parcel: label, invoice and packing slip.</summary>
public sealed class OrderHandler(InvoiceBook invoices, string outgoing)
{
    /// <summary>Prints into a folder named after the order; doing it twice gives the same papers.</summary>
    /// <returns>The folder.</returns>
    public string Handle(OrderPlaced order)
    {
        var serial = int.Parse(order.OrderNumber, NumberStyles.None, CultureInfo.InvariantCulture);
        var label = new ParcelLabel(TrackingNumber.Create(serial, "DE"), order.Recipient, order.Country);
        var invoice = invoices.Issue(order.OrderNumber, order.PlacedOn, order.Recipient, order.Net, order.Tax);
        var slip = SlipPrinter.Print(order.OrderNumber, order.Lines.Select(line => (line.Name, line.Quantity)));

        var folder = Directory.CreateDirectory(Path.Combine(outgoing, order.OrderNumber)).FullName;
        File.WriteAllText(Path.Combine(folder, "label.txt"), label.ToString());
        File.WriteAllText(Path.Combine(folder, "invoice.txt"), invoice.ToString());
        File.WriteAllText(Path.Combine(folder, "packing-slip.txt"), slip);
        return folder;
    }
}
