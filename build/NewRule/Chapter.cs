namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>A chapter of the rule book: the rules of one thousand of ids.</summary>
/// <param name="Digit">The thousand.</param>
/// <param name="Name">What its class, its category and its folder of checks are called after.</param>
/// <param name="Folder">Its folder of checks and of their tests.</param>
/// <param name="Hosts">What its rules can look at.</param>
internal sealed record Chapter(char Digit, string Name, string Folder, params IReadOnlyList<RuleHost> Hosts)
{
    /// <summary>The chapters that have rule classes. Those about configuration are reported where a file is read.</summary>
    public static IReadOnlyList<Chapter> All { get; } =
    [
        new('1', "Definition", "Definition", RuleHost.Assembly, RuleHost.Service, RuleHost.Team, RuleHost.Repository),
        new('2', "Function", "Functions", RuleHost.Assembly, RuleHost.Service, RuleHost.Repository),
        new('3', "Lifecycle", "Lifecycle", RuleHost.Assembly, RuleHost.Service, RuleHost.Repository),
        new('4', "Escalation", "Escalation", RuleHost.Team),
        new('5', "Dependency", "Dependencies", RuleHost.Use, RuleHost.Service, RuleHost.Repository),
        new('9', "Adoption", "Adoption", RuleHost.Repository),
    ];

    /// <summary>The class with the entries.</summary>
    public string Class => Name + "Rules";

    /// <summary>The file of that class, relative to the repository root.</summary>
    public string File => $"{RuleBookFiles.Folder}/{Class}.cs";

    /// <summary>The category of its rules.</summary>
    public string Category => "Ownership." + Folder;

    /// <summary>Its ids, as people write them.</summary>
    public string Ids => $"OWN{Digit}xxx";
}
