using Microsoft.Build.Framework;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tasks;

/// <summary>What the properties and items of a project declare, each at the line on which it is written.</summary>
internal sealed class ProjectDeclarations(string projectFile, string root)
{
    private readonly PropertyPlaces _places = new(projectFile, root);

    public IEnumerable<Declaration> OfProperty(FactKind kind, string value)
    {
        var text = value.Trim();
        return text.Length == 0 ? [] : [new Declaration(kind, text, _places.Find(Fact.Of(kind).Property, text))];
    }

    public IEnumerable<Declaration> OfDependencies(ITaskItem[] items) =>
        items.Select(item => Of(FactKind.Dependency, item.ItemSpec, item.ItemSpec)).Distinct();

    public IEnumerable<Declaration> OfApis(ITaskItem[] items) => items.Select(OfApi).Distinct();

    private Declaration OfApi(ITaskItem item)
    {
        // MSBuild takes the asterisk for every file in the project's folder.
        var include = File.Exists(item.GetMetadata("FullPath")) ? ServiceApi.WholeAssembly : item.ItemSpec;
        return Of(FactKind.Api, include, new ServiceApi(include, item.GetMetadata("Version"), item.GetMetadata("Definition")).ToString());
    }

    private Declaration Of(FactKind kind, string include, string value) =>
        new(kind, value, _places.FindItem(Fact.Of(kind).Property, include));
}
