using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>Text from files made safe for logs: it can neither steer a terminal nor give orders to a build agent that reads it.</summary>
internal static class Plain
{
    private const int Longest = 4000;

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Excerpt.Of(text, Longest);

    /// <summary>Such as <c>1 project</c> or <c>3 projects</c>.</summary>
    public static string Count(int count, string noun) => count.Of(noun);
}
