using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary>The answer for people.</summary>
internal static class DependencyTable
{
    public static void Write(ToolConsole console, DependencyAnswer answer)
    {
        console.Say(Heading(answer.Service));
        console.Say(Summary(answer));
        if (answer.Found.Count == 0)
            return;
        console.Out.WriteLine();
        Table(answer).WriteTo(console);
    }

    private static ConsoleTable Table(DependencyAnswer answer)
    {
        // Without the column, nobody has to read a column of hyphens.
        var hasNotes = answer.Found.Any(found => ServiceNote.Of(found.Node).Length > 0);
        string[] notes = hasNotes ? ["note"] : [];
        string[] ways = answer.IsTransitive ? ["steps", "path"] : [];
        var table = new ConsoleTable(["service", "owner", "stage", "tier", "use", "critical", .. notes, .. ways]);
        foreach (var found in answer.Found)
        {
            var node = found.Node;
            string?[] note = hasNotes ? [ServiceNote.Of(node)] : [];
            string[] way = answer.IsTransitive ? [found.Depth.Text(), string.Join(" -> ", answer.PathTo(found))] : [];
            var critical = answer.IsCritical(found) ? "yes" : null;
            table.Add([node.Id, node.Team, node.Stage, node.Tier, Use(found.Step), critical, .. note, .. way]);
        }

        return table;
    }

    /// <summary>Such as <c>vouchers: owner payments, deprecated, tier-3, retires on 2036-12-31, use pricing</c>.</summary>
    private static string Heading(ServiceNode node)
    {
        string?[] facts = [node.Team is { } team ? $"owner {team}" : "no owner", node.Stage, node.Tier, ServiceNote.Of(node)];
        return $"{node.Id}: {string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)))}";
    }

    private static string Summary(DependencyAnswer answer)
    {
        var isUser = answer.Direction == Direction.Dependencies;
        if (answer.Found.Count == 0)
            return isUser ? "It uses no other service." : "No other service uses it.";
        var services = Plain.Count(answer.Found.Count, "service");
        var owners = answer.Found.Select(found => found.Node.Team).OfType<string>().Distinct(StringComparer.Ordinal);
        var teams = Plain.Count(owners.Count(), "team");
        return $"{(isUser ? "It uses " : "It is used by ")}{services} of {teams}{(answer.IsTransitive ? ", directly or not" : "")}.";
    }

    private static string Use(DependencyEdge edge) => (edge.IsDeclared, edge.IsInCode) switch
    {
        (true, true) => "declared, used",
        (true, false) => "declared",
        (false, true) => "used",
        _ => "",
    };
}
