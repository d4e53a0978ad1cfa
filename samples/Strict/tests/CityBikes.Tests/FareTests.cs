using CityBikes.Fares;

namespace CityBikes.Tests;

public sealed class FareTests
{
    [Theory]
    [InlineData(0, false, 1.00)]
    [InlineData(10, false, 2.50)]
    [InlineData(10.1, false, 2.65)]
    [InlineData(30, true, 0.00)]
    [InlineData(31, true, 0.15)]
    [InlineData(600, false, 18.00)]
    [InlineData(100_000, true, 18.00)]
    public void Fare_follows_the_price_list(double minutes, bool isMember, decimal fare) =>
        Assert.Equal(fare, Fare.ForRide(TimeSpan.FromMinutes(minutes), isMember));

    [Fact]
    public void Ride_cannot_end_before_it_begins() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fare.ForRide(TimeSpan.FromMinutes(-1), isMember: false));
}
