namespace OwnershipAnalyzers.Tool.Who;

/// <summary>The name of a type as people paste it.</summary>
internal static class TypeName
{
    /// <summary>Without type arguments, parameters, <c>global::</c>, documentation prefix and assembly; nested types after a period.</summary>
    public static string Of(string text)
    {
        var name = text.StartsWith("global::", StringComparison.Ordinal) ? text["global::".Length..] : text is ['T' or 'M' or 'P' or 'F' or 'E' or 'N', ':', ..] ? text[2..] : text;
        name = name.IndexOfAny(['<', '`', '[', '(', ',', ' ']) is > 0 and var end ? name[..end] : name;
        return name.Replace('+', '.').TrimEnd('.', '*');
    }
}
