using CsCheck;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Init;

/// <summary>Repositories of all shapes: who runs the command again changes nothing, and what was there stays.</summary>
public sealed class IdempotenceTests
{
    private static readonly Gen<string> Folder = Gen.Int[0, 2].Select(i => new[] { "A", "src", "Pay" }[i]).Array[0, 3].Select(names => string.Concat(names.Select(name => name + "/")));

    private static readonly Gen<(string Path, string Content)> AnyFile = Gen.Select(Folder, Gen.Int[0, 7], Gen.Int[0, 2]).Select((folder, kind, team) => kind switch
    {
        0 or 1 => ($"{folder}P{team}.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><Team>team {team}</Team></PropertyGroup></Project>"),
        2 => ($"{folder}Q.fsproj", "<Project />"),
        3 => ($"{folder}catalog-info.yaml", $"kind: Component\nmetadata: {{ name: s{team} }}\nspec: {{ owner: t{team} }}\n"),
        4 => ($"{folder}opslevel.yml", $"service:\n  owner: t{team}\n"),
        5 => ($"{folder}service.json", $"{{ \"team\": \"t{team}\" }}"),
        6 => ($"{folder}Directory.Build.props", "<Project />"),
        _ => ($"{folder}Code.cs", "class C;"),
    });

    [Fact]
    public void SecondRun_ChangesNothing() => Gen.Select(AnyFile.Array[1, 12], Gen.Bool).Sample(
        (files, usesProperty) =>
        {
            using var folder = new TestFolder();
            folder.Write("Root.csproj", "<Project />");
            foreach (var (path, content) in files)
                folder.Write(path, content);
            var before = Content(folder);
            string[] command = ["init", folder.Path, .. usesProperty ? ["--team-property", "Team"] : Array.Empty<string>()];

            Cli.Run(command).Fine();
            var once = Content(folder);
            var again = Cli.Run(command).Fine();

            Assert.Equal(once, Content(folder));
            Assert.Contains("There is nothing to write.", again.Lines);
            Assert.All(before.Where(file => !file.Key.EndsWith("Directory.Build.props", StringComparison.Ordinal)), file => Assert.Equal(file.Value, once[file.Key]));
        },
        iter: 150, threads: 1);

    private static SortedDictionary<string, string> Content(TestFolder folder) => new(
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.Path, file), File.ReadAllText), StringComparer.Ordinal);
}
