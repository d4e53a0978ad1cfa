using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary><c>dotnet ownership catalog</c>.</summary>
internal static class CatalogCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var manifests = new Option<string[]>("--manifests")
        {
            Description = "A folder with manifests from elsewhere, such as what several build agents have stored; "
                + "can be given several times. They take the place of those in the obj folders.",
            HelpName = "FOLDER",
        };
        var output = OutputFile.Option("The file to write; standard output when it is not given.");
        var command = new ToolCommand(
            "catalog",
            "Writes the catalog from manifests that builds have left, without building.",
            ("dotnet ownership catalog --output ownership-catalog.json", "The repository around the current folder, built before."),
            ("dotnet ownership catalog --manifests agent-1 --manifests agent-2 --output ownership-catalog.json",
                "One catalog of what two agents have built, each a part."))
        {
            path, manifests, output,
        };
        command.SetAction(result =>
            new CatalogRun(console, result.GetValue(path)!, result.GetValue(manifests) ?? [], result.GetValue(output)).Execute());
        return command;
    }
}
