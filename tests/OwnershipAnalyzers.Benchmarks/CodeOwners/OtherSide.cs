using System.Diagnostics;
using System.Text.Json;

namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>Asks @snyk/github-codeowners, which measures itself inside its process.</summary>
internal static class OtherSide
{
    private const string Script = """
        const [modules, rules, paths, runs, output] = process.argv.slice(2);
        const { OwnershipEngine } = require(modules + '/@snyk/github-codeowners/dist/lib/ownership');
        const fs = require('fs');
        const all = JSON.parse(fs.readFileSync(paths, 'utf8'));
        const milliseconds = [];
        let owners = [];
        for (let run = 0; run <= Number(runs); run++) {
          const engine = OwnershipEngine.FromCodeownersFile(rules);
          owners = new Array(all.length);
          const start = process.hrtime.bigint();
          for (let i = 0; i < all.length; i++) owners[i] = engine.calcFileOwnership(all[i]);
          if (run > 0) milliseconds.push(Number(process.hrtime.bigint() - start) / 1e6);
        }
        fs.writeFileSync(output, JSON.stringify({ milliseconds, owners: owners.map(one => one.join(' ')) }));
        """;

    public static Resolution Resolve(string modules, string text, IReadOnlyList<string> paths, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("codeowners").FullName;
        try
        {
            string File(string name) => Path.Combine(folder, name);
            System.IO.File.WriteAllText(File("CODEOWNERS"), text);
            System.IO.File.WriteAllText(File("paths.json"), JsonSerializer.Serialize(paths));
            System.IO.File.WriteAllText(File("resolve.cjs"), Script);
            using var node = Process.Start("node", [File("resolve.cjs"), modules, File("CODEOWNERS"), File("paths.json"), $"{runs}", File("result.json")]);
            node.WaitForExit();
            if (node.ExitCode != 0)
                throw new InvalidOperationException($"node ended with {node.ExitCode}; {modules} must hold @snyk/github-codeowners");
            using var result = JsonDocument.Parse(System.IO.File.ReadAllBytes(File("result.json")));
            return new Resolution(
                [.. result.RootElement.GetProperty("owners").EnumerateArray().Select(one => one.GetString()!)],
                [.. result.RootElement.GetProperty("milliseconds").EnumerateArray().Select(one => one.GetDouble())]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
