using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>One run of <c>move</c>.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="path">A path in the repository.</param>
/// <param name="to">Where the declarations are to stand.</param>
/// <param name="meant">Which projects; none for all.</param>
/// <param name="isDryRun">Whether to show instead of to write.</param>
internal sealed class MoveRun(ToolConsole console, string path, DeclarationForm to, IReadOnlyList<Glob> meant, bool isDryRun)
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no such project.</exception>
    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        var projects = DeclaringProjects.Read(root);
        if (!projects.Any(project => IsMeant(project.Path)))
        {
            throw new ToolException($"No project below {root} that has to have an owner is {(meant.Count == 0 ? "there" : "like these")}. "
                + "Give patterns such as --project 'src/**', relative to it.");
        }

        var plan = MovePlan.Of(projects, IsMeant, to, root);
        console.WriteList("Left as it is:", plan.Refusals);
        new EditRun(console, root, isDryRun).Finish(
            plan.Edits(),
            "There is nothing to move.",
            "Next: 'dotnet ownership check --build'. The catalog says the same, and names other places.");
        return plan.Refusals.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private bool IsMeant(string project) => meant.Count == 0 || meant.Any(glob => glob.Matches(project));
}
