using OwnershipAnalyzers.Stress.Readers;

return args switch
{
    ["readers", .. var options] => ReadersCommand.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("readers [--inputs N] [--reader NAME] [--run N]");
    return 2;
}
