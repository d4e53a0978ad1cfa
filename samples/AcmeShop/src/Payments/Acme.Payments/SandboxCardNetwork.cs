using Acme.Payments.Contracts;

namespace Acme.Payments;

/// <summary>Stands in for the real card network on a developer's machine: the token says what happens.</summary>
public sealed class SandboxCardNetwork : ICardNetwork
{
    private int _authorisations;

    /// <inheritdoc/>
    public PaymentResult Authorise(PaymentRequest request) => request.CardToken switch
    {
        "tok_visa" or "tok_mastercard" => PaymentResult.Paid($"auth-{Interlocked.Increment(ref _authorisations):D6}"),
        "tok_expired" => PaymentResult.Declined("the card has expired"),
        "tok_limited" when request.Amount <= 100 => PaymentResult.Paid($"auth-{Interlocked.Increment(ref _authorisations):D6}"),
        "tok_limited" => PaymentResult.Declined("the card's limit is exceeded"),
        _ => PaymentResult.Declined("the card is not known"),
    };
}
