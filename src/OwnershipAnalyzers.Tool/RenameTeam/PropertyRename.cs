using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary>Renames a team in a project or in a file that projects import: the property, and the metadata that carries it.</summary>
internal static partial class PropertyRename
{
    private const string MetadataItem = "AssemblyMetadata";

    private static readonly Fact Team = Fact.Of(FactKind.Team);

    public static RenamedText Of(string text, TeamRename rename)
    {
        if (!text.Contains(rename.Old, StringComparison.Ordinal) || !text.Contains("Ownership", StringComparison.OrdinalIgnoreCase))
            return RenamedText.Nothing;
        XDocument content;
        try
        {
            content = XDocument.Parse(text, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return new RenamedText([], [$"(1,1): the file is not XML; look for '{rename.Old}' in it"]);
        }

        var lines = LineStarts(text);
        var (changes, remarks) = (new List<TextChange>(), new List<string>());
        foreach (var element in content.Descendants())
        {
            var start = lines[((IXmlLineInfo)element).LineNumber - 1] + ((IXmlLineInfo)element).LinePosition - 2;
            if (IsNamed(element, Team.Property) && element.Value.Trim() == rename.Old)
                Add(Content().Match(text, start), element);
            else if (IsNamed(element, MetadataItem) && Fact.OfMetadata(element.Attribute("Include")?.Value).Fact == Team && element.Attribute("Value")?.Value == rename.Old)
                Add(ValueAttribute().Match(text, start), element);
            if (element.Attribute("Condition")?.Value is { } condition && condition.Contains(Team.Property, StringComparison.OrdinalIgnoreCase) && condition.Contains($"'{rename.Old}'", StringComparison.Ordinal))
                remarks.Add($"{At(element)}: a condition compares {Team.Property} with '{rename.Old}'; change it by hand");
        }

        return new RenamedText(changes, remarks);

        void Add(Match match, XElement element)
        {
            if (match.Success && match.Groups["id"].Value == rename.Old)
                changes.Add(new TextChange(match.Groups["id"].Index, rename.Old.Length, rename.New));
            else
                remarks.Add($"{At(element)}: '{rename.Old}' is written in an unusual way; change it by hand");
        }
    }

    private static string At(XElement element) => $"({((IXmlLineInfo)element).LineNumber},{((IXmlLineInfo)element).LinePosition - 1})";

    private static bool IsNamed(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where lines start, as XML counts them.</summary>
    private static List<int> LineStarts(string text) => [0, .. LineEnds().Matches(text).Select(end => end.Index + end.Length)];

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"\G<[^<>]*>\s*(?<id>[^<>&\s]+)\s*</")]
    private static partial Regex Content();

    [GeneratedRegex(@"\G<[^<>]*?\sValue\s*=\s*(?:""(?<id>[^""<&]*)""|'(?<id>[^'<&]*)')")]
    private static partial Regex ValueAttribute();
}
