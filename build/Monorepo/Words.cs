namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>What a shop talks about.</summary>
internal static class Words
{
    /// <summary>What services are about.</summary>
    public static IReadOnlyList<string> Subjects { get; } =
    [
        "Order", "Payment", "Invoice", "Basket", "Price", "Voucher", "Parcel", "Return", "Stock", "Supplier", "Customer", "Address",
        "Product", "Review", "Search", "Campaign", "Newsletter", "Gift", "Subscription", "Refund", "Tax", "Currency", "Warehouse",
        "Carrier", "Route", "Label", "Contract", "Partner", "Store", "Ticket", "Survey", "Image", "Video", "Session", "Consent", "Fraud",
        "Ledger", "Budget", "Shift", "Badge",
    ];

    /// <summary>What services do with it.</summary>
    public static IReadOnlyList<string> Actions { get; } =
    [
        "Capture", "Export", "Import", "Planning", "Matching", "Archive", "Approval", "Routing", "Pricing", "Scoring", "Audit", "Sync",
        "Printing", "Lookup", "Tracking", "Billing", "Forecast", "Alerting", "Merging", "Cleaning", "Reporting", "Signing", "Splitting",
        "Booking", "Checking", "Rating", "Sorting", "Transfer", "Intake", "Dispatch", "Renewal", "Staging", "Replay", "Quoting", "Editing",
    ];

    /// <summary>What everything else is built on.</summary>
    public static IReadOnlyList<string> Foundations { get; } =
        ["Text", "Time", "Json", "Messaging", "Storage", "Http", "Money", "Telemetry", "Caching", "Security", "Files", "Scheduling"];

    /// <summary>The second half of the names of types.</summary>
    public static IReadOnlyList<string> Roles { get; } =
    [
        "Store", "Policy", "Validator", "Calculator", "Selector", "Reader", "Handler", "Formatter", "Queue", "Index", "Report", "Schedule",
        "Filter", "Merger", "Monitor", "Ledger",
    ];
}
