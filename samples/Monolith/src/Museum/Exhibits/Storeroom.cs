namespace Museum.Exhibits;

/// <summary>What hangs where; nobody's business but the curators'.</summary>
internal static class Storeroom
{
    public static IReadOnlyList<(string Title, DateOnly Until, string Hall)> Shown { get; } =
    [
        ("Maps of places that are not", new DateOnly(2026, 9, 30), "A1"),
        ("Clocks", new DateOnly(2027, 1, 31), "B2"),
    ];
}
