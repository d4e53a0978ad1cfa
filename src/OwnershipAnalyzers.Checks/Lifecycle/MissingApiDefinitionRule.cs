using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>The half that the compiler cannot see: it reads no files.</summary>
internal sealed class MissingApiDefinitionRule : CatalogRule
{
    public override Rule Rule => LifecycleRules.UnversionedApi;

    // What was not built here has its files elsewhere.
    public override IEnumerable<Finding> Check(RepositoryModel model) =>
        from assembly in model.InScope
        where assembly.Project.Length > 0
        from part in assembly.Parts
        from declaration in part.Declarations
        where declaration.Kind == FactKind.Api
        let api = ServiceApi.Parse(declaration.Value)
        let definition = api.Definition ?? ""
        where definition.Length > 0 && definition.IndexOf("://", StringComparison.Ordinal) < 0
        let place = declaration.Place as FilePlace ?? new FilePlace(assembly.Project)
        let file = RepositoryPath.Join(part.Profiles.Contains(place.Path) ? place.Path : assembly.Project, definition.Replace('\\', '/'))
        let problem = Problem(definition, file, model.EvaluationContext.Exists(file))
        where problem is not null
        select new Finding(Rule, place, Excerpt.Of(api.Scope), Owner(part), problem)
        {
            Subject = $"{Subjects.OfAssembly(part.Service, assembly.Name)}/api/{Excerpt.Of(api.Scope)}",
            Mode = assembly.Mode,
        };

    private static string? Problem(string definition, string file, bool? exists) => exists switch
    {
        true => null,
        false => $"names the definition file '{Excerpt.Of(definition)}', which does not exist ({Excerpt.Of(file)}). Correct the path, relative to the project, or to the service.json if it is written there",
        null => $"names the definition file '{Excerpt.Of(definition)}', which lies outside the repository. Name a file inside it, relative to the project, or to the service.json if it is written there",
    };

    private static string Owner(AssemblyPart part) =>
        part.Service is { } service ? $"service '{Excerpt.Of(service)}'" : $"assembly '{part.Assembly.Name}'";
}
