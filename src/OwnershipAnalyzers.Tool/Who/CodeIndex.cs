using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Tool.StackTraces;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>
/// Finds whose code is, by nothing but a catalog: of an assembly, a type or namespace, a source file, a call of a stack trace. Where several
/// answers are possible all are given, likely ones first. A logical service counts before the service of its assembly.
/// </summary>
/// <param name="catalog">The catalog.</param>
internal sealed class CodeIndex(Catalog catalog)
{
    private readonly TypePlaces _types = new(catalog);
    private readonly FolderPlaces _folders = new(catalog);

    /// <summary>The owners of an assembly: its own service, then the logical services inside it.</summary>
    /// <param name="name">Simple name.</param>
    /// <param name="comparison">Whether its case counts.</param>
    public IReadOnlyList<OwnerAnswer> OfAssembly(string name, StringComparison comparison = StringComparison.Ordinal) =>
    [
        .. catalog.Assemblies.Where(assembly => string.Equals(assembly.Name, name, comparison)).SelectMany(assembly =>
            assembly.Logical.Select(service => new OwnerAnswer(assembly.Name, service, $"part of assembly {assembly.Name}"))
                .Prepend(Whole(assembly, $"assembly {assembly.Name}")).Where(owner => owner is not { Service: null, Team: null } || assembly.Logical.Count == 0)),
    ];

    /// <summary>The owners of a type or namespace.</summary>
    /// <param name="name">Full name; a member may follow.</param>
    public IReadOnlyList<OwnerAnswer> OfType(string name) => Distinct(_types.Find(name).SelectMany(place => OwnersOf(place, name)));

    /// <summary>The owners of a source file or folder, relative to the repository root or absolute, of this machine or another one.</summary>
    /// <param name="path">The path, with either kind of slashes.</param>
    /// <param name="space">The namespace of the code in it, if that is known: logical services may be namespaces.</param>
    public IReadOnlyList<OwnerAnswer> OfPath(string path, string? space = null) => Distinct(_folders.Find(path).SelectMany(place => OwnersOf(place, space)));

    /// <summary>The owners of a call; nothing when no assembly of the catalog has such a type.</summary>
    public IReadOnlyList<OwnerAnswer> OfFrame(StackTraceFrame frame)
    {
        var types = _types.Find(frame.Type);
        var folders = frame.File is { } file ? _folders.Find(file).Where(place => place.IsWhole).ToList() : [];
        // Other people's code may lie in a folder of the same name; what the type says has to fit.
        var fitting = folders.Where(folder => types.Any(type => type.Assembly.Name == folder.Assembly?.Name)).ToList();
        if (fitting.Count > 0)
            return Distinct(fitting.SelectMany(folder => OwnersOf(folder, types.First(type => type.Assembly.Name == folder.Assembly!.Name).Namespace)));
        // A type without namespace, such as the Program of a file with statements only, is known by its file.
        if (types.Count == 0 && !frame.Type.Contains('.'))
            return Distinct(folders.SelectMany(folder => OwnersOf(folder, null)));
        return Distinct(types.SelectMany(place => OwnersOf(place, frame.Type)));
    }

    private IEnumerable<OwnerAnswer> OwnersOf(TypePlace place, string name)
    {
        var parts = PartsOf(place.Assembly.Name).ToList();
        // A namespace may hold several logical services.
        var below = place.Namespace == name || !Namespaces.Contains(place.Namespace, name)
            ? parts.Where(part => part.Part.Namespaces.Any(space => space != place.Namespace && Namespaces.Contains(name, space))).ToList() : [];
        foreach (var (service, _) in below)
            yield return new OwnerAnswer(place.Assembly.Name, service, $"namespaces below {name} of assembly {place.Assembly.Name}");
        yield return InsideOf(place.Assembly, place.Namespace, parts, place.Reason, place.IsGuess);
    }

    private IEnumerable<OwnerAnswer> OwnersOf(FolderPlace place, string? space) => place switch
    {
        { Service: { } service } => [new OwnerAnswer(place.Assembly?.Name, service, place.Reason) { IsGuess = !place.IsWhole }],
        { Assembly: { } assembly } => [InsideOf(assembly, space, PartsOf(assembly.Name).Where(part => part.Part.Namespaces.Count > 0).ToList(), place.Reason, !place.IsWhole)],
        _ => [],
    };

    /// <summary>The service of some code of an assembly: the innermost logical one around its namespace, or else that of the assembly.</summary>
    private static OwnerAnswer InsideOf(CatalogAssembly assembly, string? space, List<OwnedPart> parts, string reason, bool isGuess)
    {
        if (space is null)
            return Whole(assembly, reason) with { IsGuess = isGuess };
        var (innermost, depth) = ((string?)null, -1);
        foreach (var (service, part) in parts)
        {
            foreach (var boundary in part.Namespaces)
            {
                if (boundary.Length > depth && Namespaces.Contains(boundary, space))
                    (innermost, depth) = (service, boundary.Length);
            }
        }

        if (innermost is not null)
            return new OwnerAnswer(assembly.Name, innermost, reason) { IsGuess = isGuess };
        foreach (var (service, part) in parts)
        {
            // The catalog does not know which namespaces are in a folder; by convention they are called alike.
            if (part.Folders.FirstOrDefault(folder => IsNamedAfter(space, folder, FolderPlaces.FolderOf(assembly.Project))) is { } folder)
                return new OwnerAnswer(assembly.Name, service, $"{reason}, which is called like folder {folder}") { IsGuess = true };
        }

        return Whole(assembly, reason) with { IsGuess = isGuess };
    }

    private static bool IsNamedAfter(string space, string folder, string project)
    {
        var inner = folder.StartsWith(project + "/", StringComparison.Ordinal) ? folder.Substring(project.Length + 1) : folder.Substring(folder.LastIndexOf('/') + 1);
        return $".{space}.".Contains($".{inner.Replace('/', '.')}.");
    }

    private static OwnerAnswer Whole(CatalogAssembly assembly, string reason) => new(assembly.Name, assembly.Service, reason) { Team = assembly.Team };

    private IEnumerable<OwnedPart> PartsOf(string assembly) =>
        catalog.Services.SelectMany(service => service.Logical.Where(part => part.Assembly == assembly).Select(part => new OwnedPart(service.Id, part)));

    /// <summary>Each owner once, for the first reason; certain ones first.</summary>
    private static IReadOnlyList<OwnerAnswer> Distinct(IEnumerable<OwnerAnswer> owners)
    {
        var distinct = owners.GroupBy(owner => owner.Service is { } service ? $"service {service}" : $"team {owner.Team}", StringComparer.Ordinal)
            .Select(same => same.FirstOrDefault(owner => !owner.IsGuess) ?? same.First()).ToList();
        return [.. distinct.Where(owner => !owner.IsGuess), .. distinct.Where(owner => owner.IsGuess)];
    }

    // No tuple: somebody waits for one answer, and every generic method over a struct has to be compiled first.
    private sealed record OwnedPart(string Service, CatalogLogicalPart Part);
}
