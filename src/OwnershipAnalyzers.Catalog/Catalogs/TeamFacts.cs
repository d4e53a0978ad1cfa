using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What a team of a catalog says, apart from its services; as <see cref="EntryFacts"/>.</summary>
public static class TeamFacts
{
    extension(CatalogTeam team)
    {
        /// <summary>The id of the team that this one is part of, or null.</summary>
        public string? Parent => team.Text("parent");

        /// <summary>The id of the team that took over when this one was dissolved, or null.</summary>
        public string? Successor => team.Text("successor");

        /// <summary>Ids under which the team was known before.</summary>
        public IReadOnlyList<string> FormerIds => team.Value("formerIds").Texts();

        /// <summary>The id of the schedule of the people who are called first, or null.</summary>
        public string? OnCall => team.Text("onCall");

        /// <summary>The id of the policy by which others are called when they do not answer, or null.</summary>
        public string? Escalation => team.Text("escalation");

        /// <summary>Where to reach it, by kind.</summary>
        public IReadOnlyDictionary<string, string> Contacts => team.Value("contacts").TextMap();
    }
}
