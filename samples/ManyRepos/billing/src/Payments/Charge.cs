namespace Bazaar.Payments;

public sealed record Charge(string Account, decimal Amount);
