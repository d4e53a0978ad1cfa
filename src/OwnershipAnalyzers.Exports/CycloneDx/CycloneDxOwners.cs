using System.Text.Json;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;

namespace OwnershipAnalyzers.Exports.CycloneDx;

/// <summary>Teams as organisations that provide services. One that provides nothing has no place in a bill of materials.</summary>
internal sealed class CycloneDxOwners
{
    /// <summary>A part of the name of a host.</summary>
    private const string Label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /// <summary>CycloneDX refuses what has not the form of an address of e-mail; this is narrower than its form.</summary>
    private static readonly Regex Email = new($@"\A[A-Za-z0-9._%+-]{{1,64}}@{Label}(\.{Label})+\z", RegexOptions.CultureInvariant);

    private readonly ServiceDirectory _directory;
    private readonly Dictionary<string, PortalTeam> _teams;

    public CycloneDxOwners(ServiceDirectory directory, Losses losses)
    {
        _directory = directory;
        _teams = PortalTeam.All(directory).ToDictionary(team => team.Id, StringComparer.Ordinal);
        var owners = PortalTeam.OwnersIn(directory).Select(id => directory.Team(id)?.Id).OfType<string>();
        var providers = new HashSet<string>(owners, StringComparer.Ordinal);
        foreach (var team in _teams.Values.Where(team => !providers.Contains(team.Id)))
            losses.Add($"team '{team.Id}'", "id", "it provides no service, and CycloneDX knows no other teams");
    }

    /// <summary>The team of this id, or former id; null when the registry knows none.</summary>
    public PortalTeam? Find(string? id) => _directory.Team(id) is { } team ? _teams[team.Id] : null;

    /// <summary>Writes a team as the provider.</summary>
    public static void Write(Utf8JsonWriter json, PortalTeam team)
    {
        json.WriteStartObject("provider");
        json.WriteString("name", team.Name);
        if (team.Contacts.Where(IsEmail).ToList() is { Count: > 0 } emails)
        {
            json.WriteStartArray("contact");
            foreach (var email in emails)
            {
                json.WriteStartObject();
                json.WriteString("name", email.Kind == "email" ? team.Name : email.Kind);
                json.WriteString("email", email.Target);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The contacts that are no e-mail, for properties.</summary>
    public static IEnumerable<PortalLink> OtherContacts(PortalTeam team) => team.Contacts.Where(contact => !IsEmail(contact));

    private static bool IsEmail(PortalLink contact) => Email.IsMatch(contact.Target);
}
