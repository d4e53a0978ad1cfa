namespace Acme.Payments.Contracts;

/// <summary>The answer to a <see cref="PaymentRequest"/>.</summary>
public sealed class PaymentResult
{
    private PaymentResult(string? authorisation, string? reason)
    {
        Authorisation = authorisation;
        Reason = reason;
    }

    /// <summary>The card network's reference; null when the payment was declined.</summary>
    public string? Authorisation { get; }

    /// <summary>Why the payment was declined; null when it was not.</summary>
    public string? Reason { get; }

    /// <summary>Whether the money is ours.</summary>
    public bool IsPaid => Authorisation is not null;

    /// <summary>The payment went through.</summary>
    public static PaymentResult Paid(string authorisation) => new(authorisation, null);

    /// <summary>The payment did not go through.</summary>
    public static PaymentResult Declined(string reason) => new(null, reason);
}
