namespace Acme.Vouchers.Paper;

/// <summary>A voucher to cut out and to hand in at the counter of a store.</summary>
public static class PaperVoucher
{
    /// <summary>The voucher in a frame of dashes.</summary>
    public static string Print(string code)
    {
        var edge = new string('-', code.Length + 4);
        return $"{edge}\n| {code} |\n{edge}\n";
    }
}
