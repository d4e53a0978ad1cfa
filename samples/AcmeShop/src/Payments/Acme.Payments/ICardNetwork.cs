using Acme.Payments.Contracts;

namespace Acme.Payments;

/// <summary>Whoever moves the money.</summary>
public interface ICardNetwork
{
    /// <summary>Asks for the money.</summary>
    PaymentResult Authorise(PaymentRequest request);
}
