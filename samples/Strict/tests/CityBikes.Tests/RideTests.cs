using CityBikes.Rental;
using CityBikes.Stations;

namespace CityBikes.Tests;

public sealed class RideTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Bike_moves_from_station_to_station()
    {
        Station from = new("Old Town", docks: 2, bikes: 1), to = new("Harbour", docks: 2, bikes: 1);

        Assert.Equal(2.50m, Ride.Begin(from, s_noon)!.End(to, s_noon.AddMinutes(10), isMember: false));
        Assert.Equal((0, 2), (from.Bikes, to.Bikes));
    }

    [Fact]
    public void Empty_station_begins_no_ride() => Assert.Null(Ride.Begin(new Station("Old Town", docks: 2, bikes: 0), s_noon));

    [Fact]
    public void Full_station_does_not_end_the_ride()
    {
        var ride = Ride.Begin(new Station("Old Town", docks: 1, bikes: 1), s_noon)!;

        Assert.Null(ride.End(new Station("Harbour", docks: 1, bikes: 1), s_noon, isMember: false));
        Assert.Equal(1m, ride.End(new Station("Park", docks: 1, bikes: 0), s_noon, isMember: false));
    }

    [Fact]
    public void Station_holds_no_more_bikes_than_docks() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Station("Old Town", docks: 1, bikes: 2));
}
