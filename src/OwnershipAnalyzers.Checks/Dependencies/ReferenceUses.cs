using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>
/// The rules about uses, asked for every assembly reference: what the compiler reports at each use, in languages without analyzers too.
/// </summary>
internal sealed class ReferenceUses
{
    private readonly InternalErrors _faults = new();
    private readonly RepositoryModel _model;
    private readonly Slice _slice;
    private readonly Dictionary<AssemblyMerge, HashSet<string>> _reachable = [];
    private readonly IReadOnlyDictionary<ServicePart, ServiceFacts> _services;

    public ReferenceUses(RepositoryModel model, Slice slice)
    {
        (_model, _slice) = (model, slice);
        _services = ServiceFacts.Of(model.Assemblies.SelectMany(assembly => assembly.Parts).Select(part => part.Part), slice);
    }

    /// <summary>The findings, and whether the compiler has reported each; also about rules that failed (OWN0011).</summary>
    public IReadOnlyList<CatalogFinding> Check()
    {
        List<CatalogFinding> findings = [.. _model.InScope.Where(user => user.Project.Length > 0 && ModeOf(user) != AnalysisMode.None).SelectMany(Check)];
        return [.. findings, .. _faults.Take().Select(fault => new CatalogFinding(fault, IsReported: false))];
    }

    private IEnumerable<CatalogFinding> Check(AssemblyMerge user)
    {
        var profile = user.Whole.Service is { } service ? _model.FindService(service)?.Profile : null;
        var slice = profile is null ? _slice : _slice with { Fallbacks = [.. profile.Fallbacks(logical: null)] };
        return user.References.SelectMany(reference => _model.Owners.Of(reference)
            .SelectMany(used => Check(user, used.Owner, used.Namespace, slice))
            // The first use stands for all uses of a service, as it does in a file.
            .GroupBy(found => (found.Rule.Rule.Id, found.Use.Reference.Used)).SelectMany(same => _faults.Ask<(AssemblyMerge User, (UseRule Rule, Use Use, AssemblyPart Used) Found), IReadOnlyList<CatalogFinding>>(
                same.First().Rule.Rule, (user, same.First()), one => [Report(one.User, one.Found)], [])));
    }

    private IEnumerable<(UseRule Rule, Use Use, AssemblyPart Used)> Check(AssemblyMerge user, AssemblyPart used, string @namespace, Slice slice)
    {
        var reference = new ServiceReference(_services[user.Whole.Part], _services[used.Part], used.Assembly.Name, slice) { IsBuiltHere = used.Assembly.Project.Length > 0 };
        var use = new Use(reference, @namespace, @namespace.Length == 0 ? used.Assembly.Name : @namespace);
        return UseRule.All.Where(rule => _faults.Ask(rule.Rule, (rule, use), asked => asked.rule.Concerns(asked.use.Reference) && asked.rule.IsViolatedBy(asked.use), otherwise: false)).Select(rule => (rule, use, used));
    }

    private CatalogFinding Report(AssemblyMerge user, (UseRule Rule, Use Use, AssemblyPart Used) found)
    {
        var (rule, use, used) = found;
        var finding = rule.Report(use, _model.EvaluationContext.PlaceOfReference(user.Project, used.Assembly.Project, used.Assembly.Name));
        return new CatalogFinding(
            finding with { Mode = ModeOf(user), Team = user.Whole.Team, Subject = Subjects.OfUses(Subjects.OfAssembly(user.Whole.Service, user.Name), use.Reference) },
            IsReported: user.IsCheckedByCompiler && CompilerKnows(user, rule, use));
    }

    private AnalysisMode ModeOf(AssemblyMerge user) => user.Mode ?? _slice.ModeOf(user.Whole.Team);

    /// <summary>The compiler knows what others may use only from the assemblies that it is given; the rest of the service may say it elsewhere.</summary>
    private bool CompilerKnows(AssemblyMerge user, UseRule rule, Use use) =>
        rule.Rule != DependencyRules.OutsideApi || Reachable(user).Any(name => _model.Owners.Find(name) is { } assembly
            && assembly.Parts.Any(part => _services[part.Part] == use.Reference.Used && part.Declarations.Any(declaration => declaration.Kind == FactKind.Api)));

    /// <summary>The names of the assemblies that the compiler of an assembly is given: those it references, and those that they do.</summary>
    private HashSet<string> Reachable(AssemblyMerge user) => _reachable.TryGetValue(user, out var known) ? known : _reachable[user] = Walk(user);

    private HashSet<string> Walk(AssemblyMerge user)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<AssemblyMerge>([user]);
        while (open.Count > 0)
        {
            foreach (var reference in open.Dequeue().References.Where(reference => known.Add(reference.Assembly)))
            {
                if (_model.Owners.Find(reference.Assembly) is { } assembly)
                    open.Enqueue(assembly);
            }
        }

        return known;
    }
}
