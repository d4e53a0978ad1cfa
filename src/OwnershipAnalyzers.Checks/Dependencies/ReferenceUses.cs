using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
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
        _model = model;
        _slice = slice;
        _services = ServiceFacts.Of(model.Assemblies.SelectMany(assembly => assembly.Parts).Select(part => part.Part), slice);
    }

    /// <summary>The findings, and whether the compiler has reported each; also about rules that failed (OWN0011).</summary>
    public IReadOnlyList<CatalogFinding> Check()
    {
        var users = _model.InScope.Where(user => user.Project.Length > 0 && ModeOf(user) != AnalysisMode.None);
        List<CatalogFinding> findings = [.. users.SelectMany(Check)];
        return [.. findings, .. _faults.Take().Select(fault => new CatalogFinding(fault, IsReported: false))];
    }

    private IEnumerable<CatalogFinding> Check(AssemblyMerge user)
    {
        var profile = user.Whole.Service is { } service ? _model.FindService(service)?.Profile : null;
        var slice = profile is null ? _slice : _slice with { Fallbacks = [.. profile.Fallbacks(logical: null)] };
        return user.References.SelectMany(reference => Check(user, reference, slice));
    }

    private IEnumerable<CatalogFinding> Check(AssemblyMerge user, AssemblyUse reference, Slice slice)
    {
        var violations = _model.Owners.Of(reference).SelectMany(used => Check(user, used.Owner, used.Namespace, slice));
        // The first use stands for all uses of a service, as it does in a file.
        var firsts = violations.GroupBy(violation => (violation.Rule.Rule.Id, violation.Use.Reference.Used)).Select(same => same.First());
        return firsts.SelectMany(ReportOrFault);

        IReadOnlyList<CatalogFinding> ReportOrFault(Violation violation) =>
            _faults.Ask<Violation, IReadOnlyList<CatalogFinding>>(violation.Rule.Rule, violation, asked => [Report(user, asked)], []);
    }

    private IEnumerable<Violation> Check(AssemblyMerge user, AssemblyPart used, string @namespace, Slice slice)
    {
        var reference = new ServiceReference(_services[user.Whole.Part], _services[used.Part], used.Assembly.Name, slice)
        {
            IsBuiltHere = used.Assembly.Project.Length > 0,
        };
        var use = new Use(reference, @namespace, @namespace.Length == 0 ? used.Assembly.Name : @namespace);
        return UseRule.All.Where(IsViolated).Select(rule => new Violation(rule, use, used));

        bool IsViolated(UseRule rule) =>
            _faults.Ask(rule.Rule, rule, asked => asked.Concerns(reference) && asked.IsViolatedBy(use), otherwise: false);
    }

    private CatalogFinding Report(AssemblyMerge user, Violation violation)
    {
        var (rule, use, used) = violation;
        var finding = rule.Report(use, _model.EvaluationContext.PlaceOfReference(user.Project, used.Assembly.Project, used.Assembly.Name));
        var named = finding with
        {
            Mode = ModeOf(user),
            Team = user.Whole.Team,
            Subject = Subjects.OfUses(Subjects.OfAssembly(user.Whole.Service, user.Name), use.Reference),
        };
        return new CatalogFinding(named, IsReported: user.IsCheckedByCompiler && CompilerKnows(user, rule, use));
    }

    private AnalysisMode ModeOf(AssemblyMerge user) => user.Mode ?? _slice.ModeOf(user.Whole.Team);

    /// <summary>
    /// The compiler knows what others may use only from the assemblies that it is given; the rest of the service may say it elsewhere.
    /// </summary>
    private bool CompilerKnows(AssemblyMerge user, UseRule rule, Use use) =>
        rule.Rule != DependencyRules.OutsideApi
        || Reachable(user).Select(_model.Owners.Find).OfType<AssemblyMerge>()
            .SelectMany(assembly => assembly.Parts)
            .Any(part => _services[part.Part] == use.Reference.Used && SaysWhatIsOpen(part));

    private static bool SaysWhatIsOpen(AssemblyPart part) =>
        part.Declarations.Any(declaration => declaration.Kind == FactKind.Api);

    /// <summary>The names of the assemblies that the compiler of an assembly is given: those it references, and what they do.</summary>
    private HashSet<string> Reachable(AssemblyMerge user)
    {
        if (!_reachable.TryGetValue(user, out var known))
            _reachable.Add(user, known = Walk(user));
        return known;
    }

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

    /// <summary>A use that breaks a rule.</summary>
    private sealed record Violation(UseRule Rule, Use Use, AssemblyPart Used);
}
