using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>A project, or a file that projects import, with its text, so that pieces of it can change and the rest stays.</summary>
internal sealed partial class XmlText
{
    private readonly List<int> _lines;

    private XmlText(string text, XDocument content)
    {
        Text = text;
        Content = content;
        _lines = [0, .. LineEnds().Matches(text).Select(end => end.Index + end.Length)];
    }

    public string Text { get; }

    public XDocument Content { get; }

    /// <summary>The parsed text; null when it is not XML.</summary>
    public static XmlText? Parse(string text)
    {
        try
        {
            return new XmlText(text, XDocument.Parse(text, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Where the start tag of an element begins in the text.</summary>
    public int OffsetOf(XElement element) => _lines[PlaceOf(element, "").Line - 1] + PlaceOf(element, "").Column - 1;

    /// <summary>The place of an element.</summary>
    public static FilePlace PlaceOf(XElement element, string path)
    {
        // That of its name, behind the sign with which it begins.
        var name = (IXmlLineInfo)element;
        return new FilePlace(path, name.LineNumber, name.LinePosition - 1);
    }

    /// <summary>Whether an element has a name; MSBuild does not distinguish case.</summary>
    public static bool IsNamed(XElement element, string name) =>
        string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element does not hold in every build.</summary>
    public static bool IsConditional(XElement element) => element.AncestorsAndSelf().Any(outer => outer.Attribute("Condition") is not null);

    // Lines as XML counts them.
    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnds();
}
