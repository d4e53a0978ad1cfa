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
        let folder = part.Profiles.Contains(place.Path) ? place.Path : assembly.Project
        let file = RepositoryPath.Join(folder, definition.Replace('\\', '/'))
        let problem = ProblemOf(definition, file, model.EvaluationContext.Exists(file))
        where problem is not null
        select new Finding(problem.Message, place, [Excerpt.Of(api.Scope), Owner(part), .. problem.Arguments])
        {
            Subject = $"{Subjects.OfAssembly(part.Service, assembly.Name)}/api/{Excerpt.Of(api.Scope)}",
            Mode = assembly.Mode,
        };

    private static Problem? ProblemOf(string definition, string file, bool? exists) => exists switch
    {
        true => null,
        false => new Problem(LifecycleRules.NoApiDefinition, Excerpt.Of(definition), Excerpt.Of(file)),
        null => new Problem(LifecycleRules.ApiDefinitionOutside, Excerpt.Of(definition)),
    };

    private static string Owner(AssemblyPart part) =>
        part.Service is { } service ? $"service '{Excerpt.Of(service)}'" : $"assembly '{part.Assembly.Name}'";
}
