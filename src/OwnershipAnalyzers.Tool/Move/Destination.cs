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
    public static Destination Of(
        DeclaringProject project, DeclarationForm carrier, IReadOnlyList<DeclaringProject> all, string root) => carrier switch
    {
        DeclarationForm.Attributes => Code(project, all, root),
        DeclarationForm.Properties => new Destination(project.Own, [project], NotCarried(project, project.Own.Closed)),
        _ => Profile(project, all, root),
    };

    private static Destination Code(DeclaringProject project, IReadOnlyList<DeclaringProject> all, string root)
    {
        // Its own file rather than one that it shares.
        var files = project.Code.OrderBy(code => all.Count(other => other.Code.Contains(code)));
        var path = RelativePath.Below(project.Folder, CodeFile.UsualName);
        var file = files.ThenBy(code => code.Path, StringComparer.Ordinal).FirstOrDefault() ?? new CodeFile(path, TextOf(path, root));
        var isCSharp = project.Path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);
        var isNew = !project.Code.Contains(file);
        var sharing = all.Where(other => other.Code.Contains(file) || (isNew && other.Folder == project.Folder));
        var obstacle = isCSharp ? file.Closed : "only C# has the attributes; move it to properties or to service.json";
        return new Destination(file, [.. sharing], obstacle);
    }

    private static Destination Profile(DeclaringProject project, IReadOnlyList<DeclaringProject> all, string root)
    {
        if (project.Says("OwnershipProfileFile", ""))
            return new Destination(project.Own, [], "OwnershipProfileFile names the profile; write it there by hand");
        if (project.Profile is { } profile)
            return new Destination(profile, [.. all.Where(other => other.Profile == profile)], NotCarried(project, profile.Closed));
        var path = RelativePath.Below(project.Folder, ProfileFiles.Name);
        List<DeclaringProject> below = [.. all.Where(other => RelativePath.IsIn(other.Folder, project.Folder))];
        var inner = below.Find(other => other.Profile is not null);
        var obstacle = NotCarried(project, "");
        if (System.IO.File.Exists(System.IO.Path.Combine(root, path)))
            obstacle = $"{path} is there, and no profile; declare the service in it first if it is to be one";
        else if (inner is not null)
        {
            obstacle = $"a new {path} would apply to {inner.Path}, too, which has {inner.Profile!.Path}; "
                + "move the projects into folders beside each other first";
        }

        return new Destination(new ProfileFile(path, new TextFile("")), below, obstacle);
    }

    private static string NotCarried(DeclaringProject project, string closed) => project.NotCarriedBecause is { Length: > 0 } because
        ? $"{because}, so that only attributes reach the assembly (OWN0007); leave it there"
        : closed;

    private static TextFile TextOf(string path, string root)
    {
        var file = System.IO.Path.Combine(root, path);
        return System.IO.File.Exists(file) ? TextFile.Read(file) : new TextFile("");
    }
}
