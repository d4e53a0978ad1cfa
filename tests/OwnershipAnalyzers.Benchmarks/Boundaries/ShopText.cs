namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>
/// The code of one large project, a folder and a namespace for each service: what people write, rather than what an analyzer likes. Types
/// use types, members, extension methods and generics of their own namespace, and some of them the service API of the next one.
/// </summary>
/// <param name="files">How many files; the same in each service.</param>
/// <param name="services">How many services.</param>
/// <param name="dependencyRules">How many workflows of each service reach past the service API of another one.</param>
internal sealed class ShopText(int files, int services, int dependencyRules)
{
    private readonly int _groups = Math.Max(1, (files / services - 2) / 4);

    /// <summary>The files, by their path from the folder of the project.</summary>
    public IEnumerable<(string Path, string Text)> Files => Enumerable.Range(0, services).SelectMany(Service);

    private IEnumerable<(string Path, string Text)> Service(int service)
    {
        var name = ShopServices.NameOf(service);
        yield return ($"{name}/Api/I{name}Api.cs", ApiText.Contract(name));
        yield return ($"{name}/Api/{name}View.cs", ApiText.View(name));
        for (var group = 0; group < _groups; group++)
        {
            yield return ($"{name}/{name}Item{group}.cs", ItemText.Of(name, group, (group + 1) % _groups));
            yield return ($"{name}/{name}Store{group}.cs", StoreText.Of(name, group));
            yield return ($"{name}/{name}Queries{group}.cs", QueriesText.Of(name, group));
            yield return ($"{name}/{name}Workflow{group}.cs", WorkflowText.Of(name, group, Neighbour(service, group), group < dependencyRules));
        }
    }

    /// <summary>Whose API a workflow uses: a third of them uses one.</summary>
    private string? Neighbour(int service, int group) =>
        group % 3 == 0 || group < dependencyRules ? ShopServices.NameOf((service + 1 + group) % services) : null;
}
