using System.Globalization;

namespace OwnershipAnalyzers.Texts;

/// <summary>Numbers in messages.</summary>
public static class Numbers
{
    /// <summary>The number as it is written on every machine.</summary>
    public static string Text(this int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Such as <c>1 project</c> or <c>3 projects</c>.</summary>
    /// <param name="number">How many there are.</param>
    /// <param name="noun">What one of them is called.</param>
    /// <param name="plural">What several are called; with an s when it is not given.</param>
    public static string Of(this int number, string noun, string? plural = null) =>
        $"{number.Text()} {(number == 1 ? noun : plural ?? noun + "s")}";
}
