using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary>The answer for people.</summary>
internal static class DependencyTable
{
    public static void Write(ToolConsole console, DependencyAnswer answer)
    {
        console.Out.WriteLine(Plain.Line(About(answer.Service)));
        console.Out.WriteLine(Plain.Line(Summary(answer)));
        if (answer.TransitiveDependency.Count == 0)
            return;
        console.Out.WriteLine();
        Table(answer).WriteTo(console);
    }

    private static ConsoleTable Table(DependencyAnswer answer)
    {
        // Without the column, nobody has to read a column of hyphens.
        var hasNotes = answer.TransitiveDependency.Any(one => ServiceText.Note(one.Node).Length > 0);
        var table = new ConsoleTable(["service", "owner", "stage", "tier", "use", "critical", .. hasNotes ? ["note"] : Array.Empty<string>(), .. answer.IsTransitive ? ["steps", "path"] : Array.Empty<string>()]);
        foreach (var one in answer.TransitiveDependency)
        {
            table.Add([
                one.Node.Id, one.Node.Team, one.Node.Stage, one.Node.Tier, Use(one.Step), answer.IsCritical(one) ? "yes" : null,
                .. hasNotes ? [ServiceText.Note(one.Node)] : Array.Empty<string>(),
                .. answer.IsTransitive ? [one.Depth.Text(), string.Join(" -> ", answer.PathTo(one))] : Array.Empty<string>(),
            ]);
        }

        return table;
    }

    /// <summary>Such as <c>vouchers: owner payments, deprecated, tier-3, retires on 2036-12-31, use pricing</c>.</summary>
    private static string About(ServiceNode node) => $"{node.Id}: " + string.Join(", ", new[]
    {
        node.Team is { } team ? $"owner {team}" : "no owner", node.Stage, node.Tier, ServiceText.Note(node) is { Length: > 0 } note ? note : null,
    }.OfType<string>());

    private static string Summary(DependencyAnswer answer)
    {
        var teams = answer.TransitiveDependency.Select(one => one.Node.Team).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var (isUser, all) = (answer.Direction == Direction.Dependencies, answer.IsTransitive ? ", directly or not" : "");
        return answer.TransitiveDependency.Count == 0
            ? isUser ? "It uses no other service." : "No other service uses it."
            : $"{(isUser ? "It uses " : "It is used by ")}{Plain.Count(answer.TransitiveDependency.Count, "service")} of {Plain.Count(teams, "team")}{all}.";
    }

    private static string Use(DependencyEdge edge) => (edge.IsDeclared, edge.IsInCode) switch
    {
        (true, true) => "declared, used",
        (true, false) => "declared",
        (false, true) => "used",
        _ => "",
    };
}
