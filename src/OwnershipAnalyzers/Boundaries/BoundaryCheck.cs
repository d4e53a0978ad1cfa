using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Finds the uses of other services in a compilation that violate a rule.</summary>
internal sealed class BoundaryCheck
{
    private readonly CodeOwnerResolver _resolver;
    private readonly ServiceDependencyRules _dependencyRules;
    private readonly ConcurrentDictionary<Owner, Lazy<SearchScope>> _scopes = new();
    private readonly TypeOwnerCache _typeOwners;
    private readonly BoundBodies _bodies = new();
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<IReadOnlyCollection<string>> _globalAliases;
    private readonly IReadOnlyList<Owner> _owners;
    private readonly ReplacementFinder _replacements;

    private BoundaryCheck(
        Compilation compilation,
        CodeOwnerResolver resolver,
        ServiceDependencyRules dependencyRules,
        IReadOnlyList<OwnedAssembly> assemblies)
    {
        _resolver = resolver;
        _dependencyRules = dependencyRules;
        _owners = [.. assemblies.SelectMany(assembly => assembly.Map.Owners)];
        _typeOwners = new TypeOwnerCache(resolver);
        _replacements = new ReplacementFinder(compilation, resolver, assemblies);
        _names = new Lazy<NameIndex>(() => IndexOf(assemblies.Where(assembly => assembly.Map.Owners.Any(CanViolate))));
        _globalAliases = new Lazy<IReadOnlyCollection<string>>(
            () => new HashSet<string>(Aliases.GlobalIn(compilation), StringComparer.Ordinal));
    }

    /// <summary>The check; null when no use in this compilation can violate any of the rules.</summary>
    public static BoundaryCheck? Of(
        CompilationContext context, IReadOnlyList<UseRule> rules, InternalErrors errors, CancellationToken cancellation)
    {
        var compilation = context.Compilation;
        IReadOnlyList<DeclaringAssembly> declaring =
        [
            new DeclaringAssembly(compilation.Assembly, context.Facts.Declarations),
            .. ReferencedAssemblies.Of(compilation, context.Slice, cancellation),
        ];
        var services = ServiceFacts.Of(declaring.SelectMany(assembly => assembly.Parts), context.Slice);
        var own = OwnedAssembly.Of(declaring[0], services, isOwn: true);
        var referenced = declaring.Skip(1).Select(assembly => OwnedAssembly.Of(assembly, services, isOwn: false)).ToList();
        var maps = referenced.ToDictionary<OwnedAssembly, ISymbol, AssemblyMap>(
            assembly => assembly.Symbol, assembly => assembly.Map, SymbolEqualityComparer.Default);
        var resolver = new CodeOwnerResolver(context, own.Map, maps);
        var symbols = referenced.ToLookup(assembly => assembly.Symbol.Name, assembly => assembly.Symbol);
        var dependencyRules = new ServiceDependencyRules(compilation, context.Slice, symbols, rules, errors);
        var check = new BoundaryCheck(compilation, resolver, dependencyRules, [own, .. referenced]);
        return check._owners.Any(check.CanViolate) ? check : null;
    }

    /// <summary>Looks through bodies that the compiler has bound, for when their file is looked through.</summary>
    /// <param name="bodies">The operations of the bodies.</param>
    /// <param name="symbol">What they are the bodies of.</param>
    public void Look(ImmutableArray<IOperation> bodies, ISymbol symbol)
    {
        foreach (var body in bodies)
        {
            // The names in attributes are few, so they are resolved one by one.
            if (body.Kind == OperationKind.Attribute)
                continue;
            var user = _resolver.OfCode(body.Syntax.SyntaxTree, symbol.ContainingNamespace);
            _bodies.Add(body.Syntax, ScopeOf(user).Prefilter.Look(body));
        }
    }

    /// <summary>The uses in a file that violate a rule, in the order in which they stand there.</summary>
    public IReadOnlyList<FoundUse> Find(SemanticModel file, Func<UseRule, bool> isEnabled, CancellationToken cancellation)
    {
        var log = new UseLog(_dependencyRules, isEnabled);
        var finder = new UseFinder(file, _resolver, ScopeOf, _bodies.Take(file.SyntaxTree), log, cancellation);
        try
        {
            finder.Visit(file.SyntaxTree.GetRoot(cancellation));
        }
        catch (InsufficientExecutionStackException)
        {
            // Code nested this deep does not compile either. What was found before is true all the same.
        }

        return log.Found;
    }

    /// <summary>The use with everything that its rule says about it.</summary>
    public Use Describe(FoundUse found)
    {
        if (!found.Rule.LeadsToReplacement || found.Use.Reference.Used.Replacement is not { } replacement)
            return found.Use;
        return found.Use with { Successor = _replacements.Find(found.Symbol, replacement) };
    }

    /// <summary>Whether a use of this owner's code by any part of the compiled assembly can violate a rule.</summary>
    private bool CanViolate(Owner used) => _resolver.Own.Any(user => CanViolate(user, used));

    private bool CanViolate(Owner user, Owner used) => _dependencyRules.Between(user, used).Rules.Count > 0;

    private SearchScope ScopeOf(Owner user)
    {
        if (!_scopes.TryGetValue(user, out var scope))
            scope = _scopes.GetOrAdd(user, owner => new Lazy<SearchScope>(() => NewScopeOf(owner)));
        return scope.Value;
    }

    private SearchScope NewScopeOf(Owner user)
    {
        var wanted = new WantedNames(_names.Value, [.. _owners.Where(used => CanViolate(user, used))], _globalAliases.Value);
        return new SearchScope(wanted, new BoundaryPrefilter(user, _resolver, _typeOwners, _dependencyRules, wanted));
    }

    private NameIndex IndexOf(IEnumerable<OwnedAssembly> assemblies)
    {
        var index = new NameIndex();
        foreach (var assembly in assemblies)
            index.Add(assembly.Symbol.GlobalNamespace, _resolver, default);
        return index;
    }
}
