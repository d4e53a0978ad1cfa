using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>What a compiled assembly says of itself, wherever it lies. A catalog adds how to reach people.</summary>
internal static class AssemblyFile
{
    private static readonly TeamNames Names = new([], isComplete: false);

    /// <summary>The assembly's own service, then the logical services inside it.</summary>
    /// <exception cref="ToolException">It is no assembly.</exception>
    public static IReadOnlyList<WhoMatch> Read(string file, Contacts? contacts)
    {
        var image = Image(file);
        var parts = ServicePart.Of(image.Name, image.Declarations);
        return [.. parts.Where(part => part.Declarations.Count > 0 || parts.Count == 1).Select(part => Match(part, image.Name, contacts))];
    }

    private static WhoMatch Match(ServicePart part, string assembly, Contacts? contacts)
    {
        var facts = new ResolvedFacts(part.Declarations, Names);
        var match = new WhoMatch(WhoKind.Assembly, part.Logical is null ? $"metadata of {assembly}" : $"metadata of {assembly}, of which it is a part") { Assembly = assembly };
        if (part.Declarations.Count == 0)
            return match with { Notes = ["The assembly says nothing about ownership."] };
        var id = part.Logical ?? facts.Service;
        if (contacts?.ServiceOf(id) is { } known)
            return contacts.Of(match, known);
        match = match with { Service = id is null ? null : new WhoService(id) { Stage = LifecycleStages.Text(facts.Stage), Tier = facts.Tier } };
        return contacts is not null ? contacts.WithTeam(match, facts.Team)
            : facts.Team is { } team ? match with { Team = new WhoTeam(team), Notes = ["Who is on call stands in a catalog: run this in the repository, or give --catalog."] }
            : match with { Notes = [TeamNote(part)] };
    }

    private static string TeamNote(ServicePart part) => part.Values(FactKind.Team).ToList() is [_, ..] teams
        ? $"It declares several teams: {string.Join(", ", teams)}." : "It declares no team.";

    private static AssemblyImage Image(string file)
    {
        try
        {
            return AssemblyReader.Read(file);
        }
        catch (BadImageFormatException exception)
        {
            throw new ToolException($"{file} is not a .NET assembly: {exception.Message} Of a published program give the DLL beside it; a single file has none, so give the name of the assembly.");
        }
    }
}
