using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Merging;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Merge;

/// <summary>One run of <c>merge</c>.</summary>
/// <param name="console">Where to say what was done.</param>
/// <param name="catalogs">What was typed, each perhaps with a name.</param>
/// <param name="output">The file to write.</param>
/// <param name="keepsGoing">Whether contradictions may stay.</param>
internal sealed class MergeRun(ToolConsole console, IReadOnlyList<string> catalogs, string output, bool keepsGoing)
{
    /// <exception cref="ToolException">A catalog cannot be read, or nobody can tell which repository it is of.</exception>
    public int Execute()
    {
        var sources = catalogs.Select(Open).ToList();
        var merge = new CatalogMerge(sources);
        foreach (var conflict in merge.Conflicts)
            console.Say($"conflict: {conflict.Message}");
        if (merge.Conflicts.Count > 0 && !keepsGoing)
        {
            console.Error.WriteLine($"error: {Plain.Count(merge.Conflicts.Count, "conflict")}; {output} is not written. "
                + "Mend them in one of the repositories, or write null there with --keep-going.");
            return ExitCode.Findings;
        }

        var merged = merge.Catalog;
        foreach (var id in merge.Joined)
        {
            var repositories = Enumeration.Of(RepositoriesOf(merged.Services.First(service => service.Id == id)));
            console.Say($"joined: external service '{id}' is a service of {repositories}");
        }

        RepositoryFile.WriteIfDifferent(Path.GetFullPath(output), CatalogWriter.WriteUtf8(merged));
        console.Say($"{output}: {SizeOf(merged)}");
        return merge.Conflicts.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static string SizeOf(Catalog merged)
    {
        var services = Plain.Count(merged.Services.Count, "service");
        var teams = Plain.Count(merged.Teams.Count, "team");
        var repositories = Enumeration.Some([.. merged.Repositories!.Select(repository => repository.Name)], 10);
        var assemblies = merged.Coverage.Assemblies.Of("assembly", "assemblies");
        return $"{services} of {teams} in {repositories}; {merged.Coverage.Owned.Text()} of {assemblies} with an owner";
    }

    private static IEnumerable<string> RepositoriesOf(CatalogService service) =>
        service.Projects.Select(project => project.Split('/')[0]).Distinct();

    private MergeSource Open(string text)
    {
        console.Progress($"Reading {text} ...");
        // A file may have this sign in its name, too.
        var sign = File.Exists(text) || Directory.Exists(text) ? -1 : text.IndexOf('=', StringComparison.Ordinal);
        var name = sign < 0 ? null : text[..sign];
        var catalog = text[(sign + 1)..];
        if (name is not null && MergeSource.Problem(name) is { } problem)
            throw new ToolException($"'{name}' in '{text}' is no name: {problem}.");
        var input = CatalogInput.Open(catalog);
        if (input.Catalog.Repositories is { } repositories)
        {
            if (name is not null)
            {
                var names = Enumeration.Some([.. repositories.Select(repository => repository.Name)]);
                throw new ToolException($"{catalog} is a merged catalog and has the names of its repositories already: {names}. "
                    + $"Leave '{name}=' out.");
            }

            return MergeSource.Of("", input.Catalog, text);
        }

        name ??= NameOf(catalog, input);
        return MergeSource.Of(name, input.Catalog, text);
    }

    /// <summary>A repository is called like its folder; so is a file whose repository is elsewhere.</summary>
    private static string NameOf(string text, CatalogInput input)
    {
        var folder = input.Root ?? (File.Exists(text) ? Path.GetDirectoryName(Path.GetFullPath(text)) : null);
        var name = Path.GetFileName(folder ?? "");
        return name.Length > 0 && MergeSource.Problem(name) is null
            ? name
            : throw new ToolException($"Nothing says of which repository {text} is the catalog. Write its name before it: NAME={text}.");
    }
}
