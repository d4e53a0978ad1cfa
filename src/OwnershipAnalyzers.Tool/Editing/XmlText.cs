using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>A project, or a file that projects import, together with its text, so that pieces of it can change and the rest stays.</summary>
internal sealed partial class XmlText
{
    private readonly List<int> _lines;

    private XmlText(string text, XDocument content) => (Text, Content, _lines) = (text, content, [0, .. LineEnds().Matches(text).Select(end => end.Index + end.Length)]);

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
    public int OffsetOf(XElement element) => _lines[((IXmlLineInfo)element).LineNumber - 1] + ((IXmlLineInfo)element).LinePosition - 2;

    /// <summary>The place of an element.</summary>
    public static FilePlace PlaceOf(XElement element, string path) => new(path, ((IXmlLineInfo)element).LineNumber, ((IXmlLineInfo)element).LinePosition - 1);

    /// <summary>Whether an element has a name; MSBuild does not distinguish case.</summary>
    public static bool IsNamed(XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase);

    // Lines as XML counts them.
    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnds();
}
