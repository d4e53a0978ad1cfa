using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>Only where the whole repository is known: a part of it cannot tell a typo from a service of another part.</summary>
internal sealed class UnknownDependencyRule : CatalogRule
{
    public override Rule Rule => FunctionRules.UnknownDependency;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (!model.EvaluationContext.IsWholeRepository)
            return [];
        List<string> known =
        [
            .. model.Services.Select(service => service.Id),
            .. model.Registry.ExternalServices.Select(service => service.Id),
        ];
        var registry = model.HasRegistry ? model.Registry.Path : FileNames.Registry;
        return from service in model.Services
               from used in service.Facts.DependsOn
               // A malformed id has a rule of its own.
               where Slug.IsValid(used.Service)
               where model.FindService(used.Service) is null && model.FindExternal(used.Service) is null
               let what = new[] { service.Id, Excerpt.Of(used.Service), registry, Nearest.Question(used.Service, known) }
               select service.Finding(Rule, service.PlaceOfDependency(used.Service), $"dependency/{used.Service}", what);
    }
}
