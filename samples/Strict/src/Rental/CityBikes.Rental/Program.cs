using System.Globalization;
using CityBikes.Rental;
using CityBikes.Stations;

if (args is not [var text, ..] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
{
    Console.Error.WriteLine("Usage: rental <minutes> [member]");
    return 2;
}

var oldTown = new Station("Old Town", docks: 12, bikes: 5);
var harbour = new Station("Harbour", docks: 8, bikes: 3);
var start = TimeProvider.System.GetUtcNow();
var fare = Ride.Begin(oldTown, start)?.End(harbour, start.AddMinutes(minutes), isMember: args is [_, "member"]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{oldTown.Name} to {harbour.Name}, {minutes} minutes: {fare:0.00} EUR"));
return 0;
