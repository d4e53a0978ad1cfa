using Acme.Payments;
using Acme.Payments.Contracts;

namespace Acme.Shop.Tests;

public sealed class PaymentTests
{
    private readonly PaymentProcessor _payments = new(new SandboxCardNetwork());

    [Fact]
    public void Same_order_is_charged_once() =>
        Assert.Equal(Charge("1", 10m, "tok_visa").Authorisation, Charge("1", 10m, "tok_visa").Authorisation);

    [Fact]
    public void Other_order_is_charged_again() =>
        Assert.NotEqual(Charge("1", 10m, "tok_visa").Authorisation, Charge("2", 10m, "tok_visa").Authorisation);

    [Fact]
    public void Declined_order_may_be_paid_with_another_card()
    {
        Assert.False(Charge("1", 10m, "tok_expired").IsPaid);
        Assert.True(Charge("1", 10m, "tok_visa").IsPaid);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(100.01, false)]
    public void Limit_of_the_card_counts(decimal amount, bool paid) => Assert.Equal(paid, Charge("1", amount, "tok_limited").IsPaid);

    [Fact]
    public void Nothing_to_pay_is_declined() => Assert.False(Charge("1", 0m, "tok_visa").IsPaid);

    private PaymentResult Charge(string order, decimal amount, string token) =>
        _payments.Charge(new PaymentRequest(order, amount, "EUR", token));
}
