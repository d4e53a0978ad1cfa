using Museum.Exhibits.Api;

namespace Museum.Tickets.Api;

/// <summary>Where tickets are sold.</summary>
public static class Counter
{
    public static string Sell(Exhibition exhibition, DateOnly day) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{exhibition.Title}, {day:yyyy-MM-dd}: {Prices.For(day)} EUR");
}
