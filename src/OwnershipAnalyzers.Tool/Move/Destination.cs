using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>The file that takes what a project declares.</summary>
/// <param name="File">The file; it may not exist yet.</param>
/// <param name="Projects">The projects that will declare what is added to it.</param>
/// <param name="Obstacle">Why it cannot take anything, and what to do about it: a clause; empty when it can.</param>
internal sealed record Destination(DeclaringFile File, IReadOnlyList<DeclaringProject> Projects, string Obstacle)
{
    /// <summary>Where a project declares in a carrier already, or will do so.</summary>
    public static Destination Of(DeclaringProject project, DeclarationForm carrier, IReadOnlyList<DeclaringProject> all, string root) => carrier switch
    {
        DeclarationForm.Attributes => Code(project, all, root),
        DeclarationForm.Properties => new Destination(project.Own, [project], NotCarried(project, project.Own.Closed)),
        _ => Profile(project, all, root),
    };

    private static Destination Code(DeclaringProject project, IReadOnlyList<DeclaringProject> all, string root)
    {
        var path = RelativePath.Below(project.Folder, CodeFile.UsualName);
        // Its own file rather than one that it shares.
        var file = project.Code.OrderBy(code => all.Count(other => other.Code.Contains(code))).ThenBy(code => code.Path, StringComparer.Ordinal).FirstOrDefault()
            ?? new CodeFile(path, TextOf(path, root));
        var obstacle = project.Path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? file.Closed : "only C# has the attributes; move it to properties or to service.json";
        return new Destination(file, [.. all.Where(other => other.Code.Contains(file) || (!project.Code.Contains(file) && other.Folder == project.Folder))], obstacle);
    }

    private static Destination Profile(DeclaringProject project, IReadOnlyList<DeclaringProject> all, string root)
    {
        if (project.Says("OwnershipProfileFile", ""))
            return new Destination(project.Own, [], "OwnershipProfileFile names the profile; write it there by hand");
        if (project.Profile is { } profile)
            return new Destination(profile, [.. all.Where(other => other.Profile == profile)], NotCarried(project, profile.Closed));
        var path = RelativePath.Below(project.Folder, ProfileFiles.Name);
        List<DeclaringProject> below = [.. all.Where(other => RelativePath.IsIn(other.Folder, project.Folder))];
        var obstacle = System.IO.File.Exists(System.IO.Path.Combine(root, path)) ? $"{path} is there, and no profile; declare the service in it first if it is to be one"
            : below.Find(other => other.Profile is not null) is { } inner ? $"a new {path} would apply to {inner.Path}, too, which has {inner.Profile!.Path}; move the projects into folders beside each other first"
            : NotCarried(project, "");
        return new Destination(new ProfileFile(path, new TextFile("")), below, obstacle);
    }

    private static string NotCarried(DeclaringProject project, string closed) =>
        project.NotCarriedBecause is { Length: > 0 } because ? $"{because}, so that only attributes reach the assembly (OWN0007); leave it there" : closed;

    private static TextFile TextOf(string path, string root) =>
        System.IO.File.Exists(System.IO.Path.Combine(root, path)) ? TextFile.Read(System.IO.Path.Combine(root, path)) : new TextFile("");
}
