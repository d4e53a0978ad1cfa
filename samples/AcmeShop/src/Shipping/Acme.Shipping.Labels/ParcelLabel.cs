namespace Acme.Shipping.Labels;

/// <summary>What is stuck on a parcel.</summary>
public sealed record ParcelLabel(string TrackingNumber, string Recipient, string Country)
{
    /// <summary>The label as it is printed.</summary>
    public override string ToString() => $"{TrackingNumber}\n\n{Recipient}\n{Country}\n";
}
