using Acme.Common;

namespace Acme.Shop.Orders;

/// <summary>Where placed orders wait to be sent.</summary>
public static class OrderQueue
{
    /// <summary>Opens the queue in a folder, or in the folder that all programs of one machine share by default.</summary>
    public static FileQueue<OrderPlaced> Open(string? folder) =>
        new(folder ?? Path.Combine(Path.GetTempPath(), "acme-shop", "orders"));
}
