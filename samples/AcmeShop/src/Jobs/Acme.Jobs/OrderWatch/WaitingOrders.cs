using Acme.Shop.Orders;

namespace Acme.Jobs.OrderWatch;

/// <summary>Counts the orders that nobody has packed.</summary>
internal static class WaitingOrders
{
    /// <summary>Says how many orders wait, and how many could not be handled.</summary>
    /// <returns>1 when some could not.</returns>
    public static int Report(string? folder, TextWriter report)
    {
        var queue = OrderQueue.Open(folder).Folder;
        var failed = Count(queue, "*.failed");
        report.WriteLine($"{Count(queue, "*.json")} orders wait, {failed} could not be handled");
        return failed == 0 ? 0 : 1;
    }

    private static int Count(string folder, string pattern) => Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Length : 0;
}
