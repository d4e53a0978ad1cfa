namespace OwnershipAnalyzers.Editing.Json;

/// <summary>A value in a JSON text.</summary>
/// <param name="Start">Its first character, which tells what it is.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record JsonSyntax(char Start, int Offset, int End)
{
    /// <summary>The text of a string.</summary>
    public string? Text { get; init; }

    /// <summary>What an object or an array holds.</summary>
    public IReadOnlyList<JsonItem> Items { get; init; } = [];

    /// <summary>The end of the comma behind the last item; null when there is none.</summary>
    public int? EndOfTrailingComma { get; init; }

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => Start == '{';

    /// <summary>Whether it is an array.</summary>
    public bool IsArray => Start == '[';

    /// <summary>The value of a key; of a repeated one the first, as in the build.</summary>
    public JsonSyntax? Find(string key) => IsObject ? Items.FirstOrDefault(item => item.Key == key)?.Value : null;
}

/// <summary>An element of an array, or a member of an object with its key.</summary>
/// <param name="Key">The key of a member.</param>
/// <param name="Offset">Where it begins, with its key.</param>
/// <param name="Value">The value.</param>
public sealed record JsonItem(string? Key, int Offset, JsonSyntax Value);
