using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Looks for uses of other services in a compilation in which there can be some that a rule has something against.</summary>
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

    private BoundaryCheck(Compilation compilation, CodeOwnerResolver resolver, ServiceDependencyRules dependencyRules, IReadOnlyList<(IAssemblySymbol Assembly, AssemblyMap Map)> assemblies)
    {
        (_resolver, _dependencyRules) = (resolver, dependencyRules);
        _owners = [.. assemblies.SelectMany(assembly => assembly.Map.Owners)];
        _typeOwners = new TypeOwnerCache(resolver);
        _replacements = new ReplacementFinder(compilation, resolver, assemblies);
        _names = new Lazy<NameIndex>(() => Index(assemblies.Where(assembly => assembly.Map.Owners.Any(IsWanted)).Select(assembly => assembly.Assembly)));
        _globalAliases = new Lazy<IReadOnlyCollection<string>>(() => new HashSet<string>(Aliases.GlobalIn(compilation), StringComparer.Ordinal));
    }

    /// <summary>Whether any rule has anything against any use.</summary>
    private bool IsNeeded => _owners.Any(IsWanted);

    /// <summary>The check; null when there is nothing to look for.</summary>
    public static BoundaryCheck? Of(Compilation compilation, Slice slice, AssemblyFacts facts, RepositoryPaths paths, GeneratedCode generated, IReadOnlyList<UseRule> rules, InternalErrors errors, CancellationToken cancellation)
    {
        var referenced = ReferencedAssemblies.Of(compilation, slice, cancellation).ToList();
        (IAssemblySymbol Assembly, IReadOnlyList<Declaration> Declarations)[] all = [(compilation.Assembly, facts.Declarations), .. referenced];
        var parts = all.ToDictionary(one => one.Assembly, one => ServicePart.Of(one.Assembly.Name, one.Declarations), SymbolEqualityComparer.Default);
        var services = ServiceFacts.Of(parts.Values.SelectMany(part => part), slice);
        List<(IAssemblySymbol Assembly, AssemblyMap Map)> maps =
        [
            .. all.Select((one, index) => (one.Assembly, new AssemblyMap(one.Declarations, [.. parts[one.Assembly].Select(part => new Owner(part, services[part], isOwn: index == 0))]))),
        ];
        var resolver = new CodeOwnerResolver(compilation, maps[0].Map, maps.Skip(1).ToDictionary(map => map.Assembly, map => map.Map, (IEqualityComparer<IAssemblySymbol>)SymbolEqualityComparer.Default), paths, generated);
        var dependencyRules = new ServiceDependencyRules(compilation, slice, referenced.ToLookup(one => one.Assembly.Name, one => one.Assembly), rules, errors);
        var check = new BoundaryCheck(compilation, resolver, dependencyRules, maps);
        return check.IsNeeded ? check : null;
    }

    /// <summary>Looks through bodies that the compiler has bound, for when their file is looked through.</summary>
    /// <param name="bodies">The operations of the bodies.</param>
    /// <param name="symbol">What they are the bodies of.</param>
    public void Look(ImmutableArray<IOperation> bodies, ISymbol symbol)
    {
        foreach (var body in bodies)
        {
            // The names in attributes are resolved one by one, since they are few.
            if (body.Kind != OperationKind.Attribute)
                _bodies.Add(body.Syntax, InterestOf(_resolver.OfCode(body.Syntax.SyntaxTree, symbol.ContainingNamespace)).BoundaryPrefilter.Look(body));
        }
    }

    /// <summary>What a file uses of others against a rule, in the order in which it stands there.</summary>
    public IReadOnlyList<FoundUse> Find(SemanticModel file, Func<UseRule, bool> isEnabled, CancellationToken cancellation)
    {
        var log = new UseLog(_dependencyRules, isEnabled);
        var finder = new UseFinder(file, _resolver, InterestOf, _bodies.Take(file.SyntaxTree), log, cancellation);
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
    public Use Describe(FoundUse found) =>
        found.Rule.LeadsToReplacement && found.Use.Reference.Used.Replacement is { } replacement ? found.Use with { Successor = _replacements.Find(found.Symbol, replacement) } : found.Use;

    private bool IsWanted(Owner used) => _resolver.Own.Any(user => _dependencyRules.Between(user, used).Rules.Count > 0);

    private SearchScope InterestOf(Owner user) =>
        (_scopes.TryGetValue(user, out var known) ? known : _scopes.GetOrAdd(user, one => new Lazy<SearchScope>(() => NewInterestOf(one)))).Value;

    private SearchScope NewInterestOf(Owner user)
    {
        var wanted = new WantedNames(_names.Value, [.. _owners.Where(used => _dependencyRules.Between(user, used).Rules.Count > 0)], _globalAliases.Value);
        return new SearchScope(wanted, new BoundaryPrefilter(user, _resolver, _typeOwners, _dependencyRules, wanted));
    }

    private NameIndex Index(IEnumerable<IAssemblySymbol> assemblies)
    {
        var index = new NameIndex();
        foreach (var assembly in assemblies)
            index.Add(assembly.GlobalNamespace, _resolver, default);
        return index;
    }
}
