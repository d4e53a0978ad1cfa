using System.Globalization;
using OwnershipAnalyzers.Stress.Growth;
using OwnershipAnalyzers.Stress.Kills;
using OwnershipAnalyzers.Stress.Readers;

return args switch
{
    ["readers", .. var options] => ReadersCommand.Run(options),
    ["growth", .. var name] => GrowthCommand.Run(name.FirstOrDefault()),
    ["kills", var kills] => KillsCommand.Run(int.Parse(kills, CultureInfo.InvariantCulture)),
    ["write", var kind, var file] => Victim.Run(kind, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        readers [--inputs N] [--reader NAME] [--run N] [--show NUMBER]
        growth [NAME]
        kills N
        """);
    return 2;
}
