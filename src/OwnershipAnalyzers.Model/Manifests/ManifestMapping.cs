using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>From a manifest to what stands in its file, and back.</summary>
internal static class ManifestMapping
{
    private static readonly Dictionary<string, FactKind> Kinds =
        Fact.All.ToDictionary(fact => fact.JsonKey, fact => fact.Kind, StringComparer.Ordinal);

    public static ManifestContent ToContent(Manifest manifest) => new()
    {
        Assembly = manifest.Assembly,
        Project = manifest.Project,
        Language = manifest.Language,
        TargetFramework = manifest.TargetFramework,
        InScope = manifest.InScope,
        Mode = manifest.Mode?.ToString(),
        Declarations = [.. manifest.Declarations.Select(ToContent)],
        Profile = manifest.Profile,
        References = [.. manifest.References.Select(use => new ManifestReference(use.Assembly, use.Namespaces))],
        Friends = manifest.Friends,
        Namespaces = manifest.Namespaces,
        Logical = [.. manifest.Logical.Select(code => new ManifestLogical(code.Service, code.Files, code.Lines))],
        Outside = manifest.Outside,
    };

    /// <summary>What a file says, without entries that have no name and without facts that only a newer version knows.</summary>
    public static Manifest ToManifest(ManifestContent content) => new()
    {
        Assembly = content.Assembly ?? "",
        Project = content.Project ?? "",
        Language = content.Language ?? "",
        TargetFramework = content.TargetFramework ?? "",
        InScope = content.InScope,
        Mode = content.Mode is { Length: > 0 } mode ? AnalysisModes.Parse(mode) : null,
        Declarations = Understood(content.Declarations, ToDeclaration),
        Profile = content.Profile is { Length: > 0 } profile ? profile : null,
        References = Understood(content.References, ToUse),
        Friends = Texts(content.Friends),
        Namespaces = Texts(content.Namespaces),
        Logical = Understood(content.Logical, ToCode),
        Outside = content.Outside,
    };

    private static ManifestDeclaration ToContent(Declaration declaration)
    {
        var place = (FilePlace)declaration.Place;
        var fact = Fact.Of(declaration.Kind).JsonKey;
        return new ManifestDeclaration(fact, declaration.Value, place.Path, place.Line, place.Column) { Of = declaration.Of };
    }

    private static Declaration? ToDeclaration(ManifestDeclaration declared)
    {
        if (declared.Fact is null || !Kinds.TryGetValue(declared.Fact, out var kind))
            return null;
        var place = new FilePlace(declared.Path ?? "", declared.Line, declared.Column);
        return new Declaration(kind, declared.Value ?? "", place) { Of = declared.Of is { Length: > 0 } service ? service : null };
    }

    private static AssemblyUse? ToUse(ManifestReference reference) =>
        reference.Assembly is { Length: > 0 } assembly ? new AssemblyUse(assembly, Texts(reference.Namespaces)) : null;

    private static LogicalCode? ToCode(ManifestLogical logical) =>
        logical.Service is { Length: > 0 } service ? new LogicalCode(service, logical.Files, logical.Lines) : null;

    private static string[] Texts(IReadOnlyList<string?>? texts) => Understood(texts, text => text);

    /// <summary>
    /// The entries of a list that can be read. The array has just their number: a large repository has all manifests in memory at once.
    /// </summary>
    private static TRead[] Understood<TWritten, TRead>(IReadOnlyList<TWritten?>? list, Func<TWritten, TRead?> read)
        where TWritten : class
        where TRead : class
    {
        if (list is null)
            return [];
        var understood = new TRead[list.Count];
        var count = 0;
        foreach (var written in list)
        {
            if (written is not null && read(written) is { } entry)
                understood[count++] = entry;
        }

        Array.Resize(ref understood, count);
        return understood;
    }
}
