using System.Xml;
using System.Xml.Linq;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.BuildFiles;

/// <summary>Reads projects and the files that they import.</summary>
public static class BuildFile
{
    /// <summary>The content with its line numbers; null when there is no such file, or it cannot be read as XML.</summary>
    public static XDocument? Read(string file)
    {
        // Checked first, because most folders hold none of the files that are looked for.
        if (!File.Exists(file) || BoundedFile.Read(file, out _) is not { } bytes)
            return null;
        try
        {
            return XDocument.Load(new MemoryStream(bytes), LoadOptions.SetLineInfo);
        }
        catch (XmlException)
        {
            // If MSBuild imports the file, it reports the mistake itself and better; if it does not, nobody wants to know.
            return null;
        }
    }
}
