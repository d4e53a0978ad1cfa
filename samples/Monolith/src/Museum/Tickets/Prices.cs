namespace Museum.Tickets;

internal static class Prices
{
    public static int For(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 16 : 12;
}
