namespace Museum.Exhibits.Api;

/// <summary>An exhibition as other services may know it.</summary>
public sealed record Exhibition(string Title, DateOnly Until);

/// <summary>What there is to see.</summary>
public static class Exhibitions
{
    public static IEnumerable<Exhibition> OpenOn(DateOnly day) =>
        Storeroom.Shown.Where(shown => shown.Until >= day).Select(shown => new Exhibition(shown.Title, shown.Until));
}
