using CityBikes.Fares;
using CityBikes.Stations;

namespace CityBikes.Rental;

/// <summary>One bike on its way from station to station.</summary>
public sealed class Ride
{
    private readonly DateTimeOffset _start;

    private Ride(DateTimeOffset start) => _start = start;

    /// <summary>Takes a bike; null when the station has none.</summary>
    public static Ride? Begin(Station station, DateTimeOffset now) => station.TryTake() ? new Ride(now) : null;

    /// <summary>Brings the bike back; null when the station has no free dock, so the ride goes on.</summary>
    /// <returns>The fare in euros.</returns>
    public decimal? End(Station station, DateTimeOffset now, bool isMember) =>
        station.TryReturn() ? Fare.ForRide(now - _start, isMember) : null;
}
