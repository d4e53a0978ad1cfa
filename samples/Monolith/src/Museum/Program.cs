using Museum.Exhibits.Api;
using Museum.Tickets.Api;

var day = args.Length > 0 ? DateOnly.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : new DateOnly(2026, 7, 1);
foreach (var exhibition in Exhibitions.OpenOn(day))
    Console.WriteLine(Counter.Sell(exhibition, day));
