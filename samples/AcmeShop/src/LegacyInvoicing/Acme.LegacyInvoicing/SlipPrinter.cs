using System.Globalization;
using System.Text;

namespace Acme.LegacyInvoicing;

/// <summary>Prints in columns for the needle printers of the first warehouse: 40 characters per line.</summary>
public static class SlipPrinter
{
    private const int Width = 40;

    /// <summary>The packing slip of an order; long names are cut.</summary>
    public static string Print(string orderNumber, IEnumerable<(string Name, int Quantity)> items)
    {
        var slip = new StringBuilder();
        slip.Append("PACKING SLIP".PadRight(Width - orderNumber.Length)).Append(orderNumber).Append('\n');
        slip.Append('-', Width).Append('\n');
        foreach (var (name, quantity) in items)
        {
            var count = quantity.ToString(CultureInfo.InvariantCulture);
            var room = Width - count.Length - 1;
            slip.Append(name.Length > room ? name[..room] : name.PadRight(room)).Append(' ').Append(count).Append('\n');
        }

        return slip.ToString();
    }
}
