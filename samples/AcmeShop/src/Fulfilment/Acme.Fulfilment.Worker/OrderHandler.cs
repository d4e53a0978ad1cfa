using System.Globalization;
using Acme.Billing;
using Acme.LegacyInvoicing;
using Acme.Shipping.Labels;
using Acme.Shop.Orders;
using Acme.Vouchers;
using Acme.Vouchers.Paper;

namespace Acme.Fulfilment.Worker;

/// <summary>Prints what goes with a parcel: label, invoice, packing slip and voucher.</summary>
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
        // Wrong on purpose (OWN5004): vouchers are on their way out.
        var code = VoucherCode.For(order.OrderNumber);
        // Wrong on purpose (OWN5005): paper vouchers are gone already, no counter takes them any more.
        var voucher = PaperVoucher.Print(code);

        var folder = Directory.CreateDirectory(Path.Combine(outgoing, order.OrderNumber)).FullName;
        File.WriteAllText(Path.Combine(folder, "label.txt"), label.ToString());
        // Wrong on purpose (OWN5011): the name of the file is internal to billing.
        File.WriteAllText(Path.Combine(folder, Invoice.FileName), invoice.ToString());
        File.WriteAllText(Path.Combine(folder, "packing-slip.txt"), slip);
        File.WriteAllText(Path.Combine(folder, "voucher.txt"), voucher);
        return folder;
    }
}
