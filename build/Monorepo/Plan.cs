namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>A repository before it is written.</summary>
/// <param name="Teams">Who owns the services.</param>
/// <param name="Services">Sorted so that each uses only earlier ones.</param>
/// <param name="Projects">Sorted so that each references only earlier ones.</param>
internal sealed record Plan(IReadOnlyList<Team> Teams, IReadOnlyList<Service> Services, IReadOnlyList<Project> Projects)
{
    /// <summary>The rules of the findings that a build of the catalog reports as warnings or errors, each once.</summary>
    public IReadOnlyList<string> ExpectedFindings => [.. Services.Select(service => service.SeededFault.RuleId).OfType<string>()];
}

/// <summary>A team.</summary>
/// <param name="Id">As the registry has it.</param>
/// <param name="Name">For people.</param>
internal sealed record Team(string Id, string Name)
{
    /// <summary>The id that it had before.</summary>
    public string FormerId => $"{Id}-squad";
}

/// <summary>A service.</summary>
/// <param name="Subject">What it is about; the first word of its names.</param>
/// <param name="Action">What it does; the second.</param>
/// <param name="Team">Its owner.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Style">Where it declares its facts.</param>
/// <param name="SeededFault">What is wrong with it.</param>
/// <param name="Uses">The services it depends on.</param>
internal sealed record Service(
    string Subject, string Action, Team Team, string Tier, DeclarationStyle Style, SeededFault SeededFault, IReadOnlyList<Service> Uses)
{
#pragma warning disable CA1308 // Identifiers are written in lower case.
    public string Id => $"{Subject}-{Action}".ToLowerInvariant();
#pragma warning restore CA1308

    public string Folder => $"src/{Subject}/{Action}";

    public string Prefix => $"Acme.{Subject}.{Action}";
}

/// <summary>Where facts are declared.</summary>
internal enum DeclarationStyle
{
    Attributes,
    Properties,
    Profile,
}

/// <summary>A project.</summary>
/// <param name="Service">The service it is a part of.</param>
/// <param name="Part">Which part; empty for a service of one project.</param>
/// <param name="References">The projects it references.</param>
internal sealed record Project(Service Service, string Part, IReadOnlyList<Project> References)
{
    public const string Contracts = "Contracts", Storage = "Storage", Domain = "Domain", Api = "Api", Worker = "Worker", Tests = "Tests";

    public string Name => Part.Length == 0 ? Service.Prefix : $"{Service.Prefix}.{Part}";

    public string Folder => $"{Service.Folder}/{Name}";

    public string File => $"{Folder}/{Name}.csproj";

    public bool IsProgram => Part is Api or Worker;

    public bool IsTest => Part == Tests;

    /// <summary>The type that projects with a reference to this one use.</summary>
    public string MainType => $"{Service.Subject}{Service.Action}{Part}";
}
