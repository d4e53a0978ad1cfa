using System.Reflection;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>What pages show as the output of a command in <c>samples/AcmeShop</c> is what the command says.</summary>
public sealed partial class PageOutputTests
{
    internal static readonly string Reference = Path.GetFullPath(typeof(PageOutputTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ReferencePage").Value!);

    private static readonly string Sample = Path.Combine(Reference, "..", "..", "samples", "AcmeShop");

    public static TheoryData<string, string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, string>();
            foreach (Match block in Shown().Matches(File.ReadAllText(Reference).ReplaceLineEndings("\n")))
                blocks.Add(block.Groups[1].Value, block.Groups[2].Value);
            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Output_IsThatOfTheCommand(string command, string output)
    {
        string[] arguments = command.Split(' ');
        // Everything that is shown so far is about the catalog that is checked in.
        Assert.Equal(output, Cli.Run([.. arguments, "--catalog", Sample]).Fine().Out.Replace(Sample + "/", "", StringComparison.Ordinal));
    }

    [GeneratedRegex("`dotnet ownership ([^`]+)`[^`\\n]*:\\n\\n```(?:text|mermaid)\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
