using System.Text;
using System.Text.Json;
using CsCheck;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Merging;

namespace OwnershipAnalyzers.Tests.Merging;

/// <summary>Catalogs unite like sets, whatever is in them: contradictions, packages, the same repository twice.</summary>
public sealed class MergeLawTests
{
    private static readonly Gen<string?> Value = OneOf<string?>(null, "x", "y");
    private static readonly Gen<string> Id = OneOf("a", "b", "c");
    private static readonly Gen<IReadOnlyDictionary<string, JsonElement>> Content = Gen.Select(Json("""{ "b": 1, "a": [2] }""", """{ "a": [2], "b": 1 }""", "true", "null", "\"#chat\""), Json("1", "2"), Gen.Int[0, 3])
        .Select((one, two, which) => (IReadOnlyDictionary<string, JsonElement>)new Dictionary<string, JsonElement> { ["contacts"] = one, ["size"] = two }.Take(which).ToDictionary());

    private static readonly Gen<CatalogService> Service =
        from id in Id
        from facts in Gen.Select(Value, Value, Value)
        from declared in Gen.Bool
        from built in Gen.Bool
        from profile in Json("null", """{ "service": "a" }""", """{ "service": "a", "name": "A" }""", """{ "name": "Other" }""")
        from kind in OneOf("service", "job", "library")
        from used in Id
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        from size in Gen.Int[0, 3]
        select new CatalogService
        {
            Id = id, Team = facts.Item1, Stage = facts.Item2, Tier = facts.Item3, Kind = kind, Assemblies = [id.ToUpperInvariant()], Projects = built ? [$"src/{id}.csproj"] : [],
            DeclaredIn = declared ? new Dictionary<string, IReadOnlyList<string>> { ["team"] = [$"src/{id}.csproj"], ["stage"] = ["z.json"] } : new Dictionary<string, IReadOnlyList<string>>(),
            Profile = profile.ValueKind == JsonValueKind.Null ? null : profile, ProfilePath = profile.ValueKind == JsonValueKind.Null ? null : size == 0 ? "service.json" : $"src/{size}/service.json",
            Logical = size == 0 ? [] : [new CatalogLogicalPart("Mono", ["N"], ["f"], size, size == 1 ? null : size)],
            DependsOn = used == id ? [] : [new CatalogDependency(used, flags.Item1, flags.Item2, flags.Item1, flags.Item2 ? [$"{id} -> {used}"] : [])],
        };

    private static readonly Gen<Catalog> Catalogs =
        from services in Unique(Service, service => service.Id)
        from teams in Unique(Gen.Select(Id, Content), team => team.Item1)
        from external in Unique(Gen.Select(Id, Content), one => one.Item1)
        from assembly in Gen.Select(Value, Value, Gen.Bool)
        from count in Gen.Int[0, 3]
        from policy in Json("null", "{}", """{ "maxServicesPerTeam": 3 }""")
        select new Catalog
        {
            Services = services,
            Teams = [.. teams.Select(team => Entry(new CatalogTeam { Id = team.Item1 }, team.Item2))],
            ExternalServices = [.. external.Select(one => Entry(new CatalogEntry { Id = one.Item1 }, one.Item2))],
            Policy = policy.ValueKind == JsonValueKind.Null ? null : policy,
            Assemblies = [new CatalogAssembly { Name = "A", Project = assembly.Item3 ? "src/a.csproj" : "", Team = assembly.Item1, Service = assembly.Item2, TargetFrameworks = [$"net{count}"], Namespaces = [$"N{count}"] }],
            Coverage = new Coverage { Assemblies = count, Owned = count / 2, ByTeam = new SortedDictionary<string, TeamCoverage> { ["x"] = new(count) } },
        };

    private static readonly Gen<MergeSource> Source = Gen.Select(OneOf("shop", "billing"), Catalogs).Select((name, catalog) => MergeSource.Of(name, catalog));

    [Fact]
    public void Merging_IsAssociative() => Gen.Select(Source, Source, Source).Sample(all =>
    {
        var (one, two, three) = all;
        var together = Text(one, two, three);

        return together == Text(Again(one, two), three) && together == Text(one, Again(two, three));
    }, iter: 1000);

    [Fact]
    public void Merging_IsCommutative() => Gen.Select(Source, Source, Source).Sample(all =>
        Text(all.Item1, all.Item2, all.Item3) is var text && text == Text(all.Item3, all.Item1, all.Item2) && text == Text(all.Item2, all.Item1, all.Item3), iter: 500);

    [Fact]
    public void Merging_IsIdempotent() => Gen.Select(Source, Source).Sample(all =>
        Text(all.Item1, all.Item2) is var text && text == Text(all.Item1, all.Item2, all.Item1) && text == Text(Again(all.Item1, all.Item2)) && text == Text(Again(all.Item1, all.Item2), all.Item2), iter: 500);

    [Fact]
    public void GeneratedCatalogs_BothAgreeAndDisagree()
    {
        var counts = new List<int>();
        Gen.Select(Source, Source).Sample(pair => counts.Add(new CatalogMerge([pair.Item1, pair.Item2]).Conflicts.Count), iter: 300, threads: 1);

        Assert.Contains(0, counts);
        Assert.Contains(counts, count => count > 2);
    }

    private static string Text(params MergeSource[] sources) => CatalogWriter.Write(new CatalogMerge(sources).Catalog);

    /// <summary>What comes back from the file of a merge, so that nothing counts that is not in it.</summary>
    private static MergeSource Again(params MergeSource[] sources) => MergeSource.Of("unused", CatalogReader.Read(Encoding.UTF8.GetBytes(Text(sources)), "merged.json"), "merged.json");

    private static Gen<T[]> Unique<T>(Gen<T> gen, Func<T, string> id) => gen.Array[0, 3].Select(all => all.DistinctBy(id).OrderBy(id, StringComparer.Ordinal).ToArray());

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<JsonElement> Json(params string[] texts) => OneOf([.. texts.Select(text => JsonDocument.Parse(text).RootElement)]);

    private static T Entry<T>(T entry, IReadOnlyDictionary<string, JsonElement> content)
        where T : CatalogEntry
    {
        foreach (var (key, value) in content)
            entry.Content[key] = value;
        return entry;
    }
}
