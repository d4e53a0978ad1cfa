using System.Xml;
using System.Xml.Linq;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.BuildFiles;

/// <summary>
/// Finds the line on which a property or an item was written: in the project, or in what the project inherits. MSBuild does not remember
/// it.
/// </summary>
/// <param name="projectFile">
/// Absolute path of the project; the file itself may be missing, as it is for an app that is one source file.
/// </param>
/// <param name="root">Absolute path of the repository root.</param>
public sealed class PropertyPlaces(string projectFile, string root)
{
    // A place makes a message better, so what cannot be read is left out and never in the way of the facts.
    private readonly Lazy<List<(string Path, XDocument Content)>> _files = new(() =>
    [
        .. RepositoryPath.FoldersUpTo(Path.GetDirectoryName(projectFile)!, root)
            .SelectMany(folder => new[] { Path.Combine(folder, "Directory.Build.props"), Path.Combine(folder, "Directory.Build.targets") })
            .Prepend(projectFile)
            .Select(file => (Path: RepositoryPath.Relative(root, file), Content: BuildFile.Read(file)!))
            .Where(file => file.Content is not null),
    ]);

    /// <summary>The nearest file that gives the property this value; the project as a whole when none does so in plain text.</summary>
    public FilePlace Find(string property, string value) => Find(property, element => element.Value.Trim() == value);

    /// <summary>The nearest file that includes this item; the project as a whole when none does so in plain text.</summary>
    public FilePlace FindItem(string item, string include) => Find(item, element => Includes(element, part => part == include));

    /// <summary>
    /// The nearest file that refers to an assembly: to its project, or, if that is empty, to a package or a file of its name; the project
    /// as a whole when none does so in plain text, as when the reference comes through another project.
    /// </summary>
    public FilePlace FindReference(string usedProject, string assembly) => usedProject.Length > 0
        ? Find("ProjectReference", element => Includes(element, part => FileName(part) == FileName(usedProject)))
        : Find("PackageReference", element => Includes(element, part => string.Equals(part, assembly, StringComparison.OrdinalIgnoreCase)));

    private static bool Includes(XElement element, Func<string, bool> isMeant) =>
        element.Attribute("Include") is { Value: var list } && list.Split(';').Any(part => isMeant(part.Trim()));

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private FilePlace Find(string name, Func<XElement, bool> isMeant)
    {
        foreach (var (path, content) in _files.Value)
        {
            if (Element(content, name, isMeant) is IXmlLineInfo place)
                return new FilePlace(path, place.LineNumber, place.LinePosition - 1);
        }

        return new FilePlace(RepositoryPath.Relative(root, projectFile));
    }

    /// <summary>The last one counts in MSBuild. Which of several conditions holds is not known here, so of those none is taken.</summary>
    private static XElement? Element(XDocument content, string name, Func<XElement, bool> isMeant)
    {
        var all = content.Descendants()
            .Where(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase) && isMeant(element))
            .ToList();
        return all.LastOrDefault(element => !IsConditional(element)) ?? (all is [var only] ? only : null);
    }

    private static bool IsConditional(XElement element) =>
        element.AncestorsAndSelf().Any(outer => outer.Attribute("Condition") is not null);
}
