using System.Text.RegularExpressions;
using System.Xml.Linq;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>A project, or a build file that projects inherit, with properties.</summary>
internal sealed partial class PropertyFile : DeclaringFile
{
    private readonly XmlText _xml;

    private PropertyFile(string path, TextFile text, XmlText xml)
        : base(path, text)
    {
        _xml = xml;
        Declarations = [.. Elements(xml).Select(known => Declared(known.Fact, known.Element))];
    }

    public override DeclarationForm DeclarationForm => DeclarationForm.Properties;

    public override string Closed =>
        End(_xml).Success ? "" : "it does not end with </Project>; add an empty <PropertyGroup></PropertyGroup> to it first";

    public XDocument Content => _xml.Content;

    /// <summary>Whether it is a project of the .NET SDK: it names an SDK as attribute, or in an element.</summary>
    public bool UsesSdk => Content.Root!.Attribute("Sdk") is not null || Content.Root.Elements().Any(element =>
        element.Name.LocalName is "Sdk" or "Import" && element.Attributes().Any(attribute => attribute.Name.LocalName is "Sdk" or "Name"));

    /// <summary>The file; null when it is not XML, which MSBuild reports.</summary>
    public static PropertyFile? Of(string path, TextFile text) =>
        XmlText.Parse(text.Text) is { } xml ? new PropertyFile(path, text, xml) : null;

    public override string Without(IReadOnlyCollection<Fact> facts)
    {
        var xml = _xml;
        while (Elements(xml).FirstOrDefault(known => facts.Contains(known.Fact)) is { Element: { } element })
        {
            var group = element.Parent!;
            // A group of its own is gone with it; a comment in it stays, and keeps it.
            var others = group.Nodes().Where(node => node != element);
            var isAlone = !group.HasAttributes && others.All(node => node is XText text && string.IsNullOrWhiteSpace(text.Value));
            var unwanted = isAlone ? group : element;
            xml = XmlText.Parse(TextChange.Apply(xml.Text, [Removal(xml.Text, xml.OffsetOf(unwanted), unwanted == group)]))!;
        }

        return xml.Text;
    }

    public override string With(IReadOnlyList<MovableFact> facts)
    {
        var end = End(_xml);
        var at = end.Groups["end"].Index;
        var properties = facts.Select(moved => $"<{moved.Fact.Property}>{moved.Value}</{moved.Fact.Property}>");
        var indent = LastIndent().Match(_xml.Text[..at]) is { Success: true } last ? last.Groups["indent"].Value : "    ";
        string[] lines = end.Groups["group"].Success ? [.. properties.Select(property => indent + property)]
            : ["  <PropertyGroup>", .. properties.Select(property => "    " + property), "  </PropertyGroup>"];
        var startsLine = at == 0 || _xml.Text[at - 1] == '\n';
        return _xml.Text.Insert(at, (startsLine ? "" : Text.LineEnd) + string.Concat(lines.Select(line => line + Text.LineEnd)));
    }

    private static IEnumerable<(Fact Fact, XElement Element)> Elements(XmlText xml) =>
        from element in xml.Content.Descendants()
        from fact in Fact.All
        where !fact.IsList && XmlText.IsNamed(element, fact.Property)
        select (fact, element);

    private MovableFact Declared(Fact fact, XElement element) =>
        MovableFact.Of(fact, element.Value.Trim(), XmlText.PlaceOf(element, Path), Obstacle(element));

    private string Obstacle(XElement element)
    {
        var isInGroup = element.Parent is { Parent.Parent: null, Name.LocalName: "PropertyGroup" };
        if (XmlText.IsConditional(element) || !isInGroup)
            return "it does not hold in every build; move it by hand";
        if (element.HasAttributes || element.Nodes().Any(node => node is not XText) || !Whole().IsMatch(_xml.Text, _xml.OffsetOf(element)))
            return "it is written in an unusual way; write it as <Name>value</Name> first";
        var isRepeated = _xml.Content.Descendants().Count(other => XmlText.IsNamed(other, element.Name.LocalName)) > 1;
        return isRepeated ? "the file sets it more than once; keep one first" : "";
    }

    /// <summary>The element, with its line if it is alone there; a comment beside it stays.</summary>
    private static TextChange Removal(string text, int start, bool isGroup)
    {
        var end = start + (isGroup ? Group() : Whole()).Match(text, start).Length;
        var line = text.LastIndexOf('\n', Math.Max(start - 1, 0)) + 1;
        var next = text.IndexOf('\n', end) + 1;
        var isAlone = next > 0 && string.IsNullOrWhiteSpace(text[line..start]) && string.IsNullOrWhiteSpace(text[end..next]);
        if (!isAlone)
            return new TextChange(start, end - start, "");
        // The empty line that set a group apart from the next is not needed twice.
        var after = isGroup ? BlankLine().Match(text, next).Length : 0;
        return new TextChange(line, next - line + after, "");
    }

    /// <summary>
    /// Where properties are added: behind the last one of a group that holds in every build, or else before the end of the project.
    /// </summary>
    private static Match End(XmlText xml)
    {
        var groups = xml.Content.Root!.Elements().Where(element => XmlText.IsNamed(element, "PropertyGroup"));
        var group = groups.FirstOrDefault(element => !element.HasAttributes && element.HasElements);
        return group is null ? EndOfProject().Match(xml.Text) : EndOfGroup().Match(xml.Text, xml.OffsetOf(group));
    }

    [GeneratedRegex(@"\G<(?<name>[\w.-]+)\s*>[^<>&]*</\k<name>\s*>")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\G<PropertyGroup\s*>.*?</PropertyGroup\s*>", RegexOptions.Singleline)]
    private static partial Regex Group();

    [GeneratedRegex(@"\G[ \t]*\r?\n")]
    private static partial Regex BlankLine();

    // What looks like an end tag in a comment is none.
    [GeneratedRegex(
        @"\G(?:<!--(?:(?!-->).)*-->|(?!</PropertyGroup|[ \t]*</PropertyGroup).)*(?<group>)(?<end>[ \t]*</PropertyGroup)",
        RegexOptions.Singleline)]
    private static partial Regex EndOfGroup();

    [GeneratedRegex(@"(?<end>[ \t]*</Project\s*>)(?=(?:\s|<!--(?:(?!-->).)*-->)*\z)", RegexOptions.Singleline)]
    private static partial Regex EndOfProject();

    [GeneratedRegex(@"\n(?<indent>[ \t]+)<[^\n]*\n?\z")]
    private static partial Regex LastIndent();
}
