using System.Text.RegularExpressions;
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
        if (XmlText.Parse(text) is not { } file)
            return new RenamedText([], [$"(1,1): the file is not XML; look for '{rename.Old}' in it"]);
        var changes = new List<TextChange>();
        var remarks = new List<string>();
        foreach (var element in file.Content.Descendants())
        {
            var start = file.OffsetOf(element);
            if (XmlText.IsNamed(element, Team.Property) && element.Value.Trim() == rename.Old)
                Add(Content().Match(text, start), element);
            else if (IsCarrier(element) && element.Attribute("Value")?.Value == rename.Old)
                Add(ValueAttribute().Match(text, start), element);
            if (Compares(element.Attribute("Condition")?.Value ?? "", rename.Old))
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

    /// <summary>Whether an element is metadata that says which team owns the assembly.</summary>
    private static bool IsCarrier(XElement element) =>
        XmlText.IsNamed(element, MetadataItem) && Fact.OfMetadata(element.Attribute("Include")?.Value).Fact == Team;

    private static bool Compares(string condition, string id) =>
        condition.Contains(Team.Property, StringComparison.OrdinalIgnoreCase) && condition.Contains($"'{id}'", StringComparison.Ordinal);

    private static string At(XElement element) => XmlText.PlaceOf(element, "").Text;

    [GeneratedRegex(@"\G<[^<>]*>\s*(?<id>[^<>&\s]+)\s*</")]
    private static partial Regex Content();

    [GeneratedRegex(@"\G<[^<>]*?\sValue\s*=\s*(?:""(?<id>[^""<&]*)""|'(?<id>[^'<&]*)')")]
    private static partial Regex ValueAttribute();
}
