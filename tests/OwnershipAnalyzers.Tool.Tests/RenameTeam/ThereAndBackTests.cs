using CsCheck;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.RenameTeam;

/// <summary>Repositories of all shapes: who renames twice changes nothing the second time, and who renames back has every byte again.</summary>
public sealed class ThereAndBackTests
{
    private static readonly Gen<string> LineEnd = Gen.Bool.Select(isWindows => isWindows ? "\r\n" : "\n");

    private static readonly Gen<string> Team = Gen.Int[0, 3].Select(i => new[] { "billing", "billing", "search", "billing-core" }[i]);

    private static readonly Gen<(string Path, string Text)> AnyFile = Gen.Select(Gen.Int[0, 6], Team, Gen.Int[0, 9]).Select((kind, team, number) => kind switch
    {
        0 => ($"src/{number}/Ownership.cs", $"using Ownership;\n// \"{team}\"\n[assembly: OwningTeam(\"{team}\"), ServiceBoundary(\"billing\")]\n"),
        1 => ($"src/{number}/Code.cs", $"[assembly : Ownership . OwningTeam ( @\"{team}\" , Service=\"billing\" )]\nclass C {{ string s = \"billing\"; "),
        2 => ($"src/{number}/P.csproj", $"<Project>\n  <PropertyGroup>\n    <OwnershipTeam>\n\t{team}</OwnershipTeam><!-- {team} -->\n  </PropertyGroup>\n</Project>"),
        3 => ($"src/{number}/Directory.Build.props", $"<Project><PropertyGroup><OwnershipTeam Condition=\"a &gt; b\">{team} </OwnershipTeam></PropertyGroup>"),
        4 => ($"src/{number}/service.json", $"{{ // \"{team}\"\n  \"team\" : \"{team}\",\n  \"functions\": {{ \"sponsor\": \"{team}\", }},\n}}"),
        5 => ($"src/{number}/service.json", $"{{ \"team\": \"{team}\", "),
        _ => ($"docs/{number}.md", $"[assembly: OwningTeam(\"{team}\")]"),
    });

    private static readonly Gen<string> Registry = Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Bool).Select((kind, ends, hasOthers) => $$"""
        {
          "teams": {
            "billing": {{new[] { "{}", "{ \"name\": \"billing\" }", "{\n      \"name\": \"B\" // b\n    }", "{ \"formerIds\": [\"b\"], \"name\": \"B\" }" }[kind]}}{{(hasOthers ? ",\n    \"search\": { \"parent\": \"billing\" }" : "")}}{{(ends ? "," : "")}}
          }
        }
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void ThereAndBack_RestoresEveryByte() => Gen.Select(AnyFile.Array[0, 8], Registry, LineEnd, Gen.Bool).Sample(
        (files, registry, lineEnd, hasMark) =>
        {
            using var folder = new TestFolder();
            folder.Write("ownership.json", registry.Replace("\n", lineEnd, StringComparison.Ordinal));
            foreach (var (path, text) in files)
                folder.Write(path, (hasMark ? "\uFEFF" : "") + text.Replace("\n", lineEnd, StringComparison.Ordinal));
            var before = Content(folder);

            Run(folder, "billing", "payments");
            var there = Content(folder);
            var again = Run(folder, "billing", "payments");
            Assert.Contains("Nothing to change: the team is 'payments' everywhere.", again.Lines);
            Assert.Equal(there, Content(folder));
            Assert.NotEqual(before, there);

            Run(folder, "payments", "billing");
            Assert.Equal(before, Content(folder));
        },
        iter: 200, threads: 1);

    private static Cli Run(TestFolder folder, string old, string renamed) => Cli.Run("rename-team", old, renamed, "--path", folder.Path).Fine();

    private static SortedDictionary<string, string> Content(TestFolder folder) => new(
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.Path, file), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);
}
