using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>The repository that a command is about.</summary>
internal static class PathArgument
{
    public static Argument<string> Create()
    {
        var path = new Argument<string>("PATH") { Description = "A folder of the repository.", DefaultValueFactory = _ => "." };
        // Or a misspelled option would be taken for a folder that does not exist.
        path.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] option }, ..])
                result.AddError($"There is no option '{option}'.");
        });
        return path;
    }
}
