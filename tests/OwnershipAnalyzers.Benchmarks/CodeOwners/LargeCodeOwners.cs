namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>
/// A CODEOWNERS file with the shapes of lines that large repositories have: folders, names anywhere, extensions, and exceptions from them.
/// </summary>
internal static class LargeCodeOwners
{
    private const int Areas = 250;

    public static string Text => "* @acme/everybody\n" + string.Concat(Enumerable.Range(0, Areas).Select(area => $"""
        /src/area-{area}/ @acme/team-{area % 60}
        /src/area-{area}/**/*.md @acme/docs
        /src/area-{area}/Api/*.cs @acme/team-{area % 60} @acme/architects
        area-{area}.yml @acme/platform

        """));
}
