using System.Xml;
using System.Xml.Linq;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Finds the line on which a property was written: in the project, or in what the project inherits. MSBuild does not remember it.</summary>
internal sealed class PropertyPlaces(string projectFile, string root)
{
    private readonly Lazy<List<(string Path, XDocument Content)>> _files = new(() =>
    [
        .. RepositoryPath.FoldersUpTo(Path.GetDirectoryName(projectFile)!, root)
            .SelectMany(folder => new[] { Path.Combine(folder, "Directory.Build.props"), Path.Combine(folder, "Directory.Build.targets") })
            .Where(File.Exists).Prepend(projectFile)
            .Select(file => (RepositoryPath.Relative(root, file), XDocument.Load(file, LoadOptions.SetLineInfo))),
    ]);

    /// <summary>The nearest file that gives the property this value; the project as a whole when none does so in plain text.</summary>
    public FilePlace Find(string property, string value)
    {
        foreach (var (path, content) in _files.Value)
        {
            var element = content.Descendants().LastOrDefault(element =>
                string.Equals(element.Name.LocalName, property, StringComparison.OrdinalIgnoreCase) && element.Value.Trim() == value);
            if (element is IXmlLineInfo place)
                return new FilePlace(path, place.LineNumber, place.LinePosition - 1);
        }

        return new FilePlace(RepositoryPath.Relative(root, projectFile));
    }
}
