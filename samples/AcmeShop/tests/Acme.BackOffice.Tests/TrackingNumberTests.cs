using Acme.Shipping.Labels;

namespace Acme.BackOffice.Tests;

public sealed class TrackingNumberTests
{
    [Theory]
    [InlineData(47312482, "CP473124829DE")]
    [InlineData(0, "CP000000005DE")]
    [InlineData(8, "CP000000080DE")]
    public void Check_digit_follows_the_standard(int serial, string number) => Assert.Equal(number, TrackingNumber.Create(serial, "DE"));

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000_000)]
    public void Serial_has_eight_digits(int serial) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TrackingNumber.Create(serial, "DE"));
}
