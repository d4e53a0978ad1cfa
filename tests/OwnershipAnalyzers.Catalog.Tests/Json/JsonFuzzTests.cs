using System.Text;
using CsCheck;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Json;

/// <summary>No file content makes a reader fail, and whatever is rejected is rejected at a place inside the file.</summary>
public sealed class JsonFuzzTests : IDisposable
{
    /// <summary>Few in every run; a long run sets the variable of the test library.</summary>
    private static readonly long Iterations = long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var wanted) ? wanted : 4_000;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "\\uD83D", "\\uDE00", "//", "/*", "*/", "\r", "\n", "\r\n", "\t", " ", "\0", "\u001b", "\u2028", "ü", "😀",
        "null", "true", "1", "-1", "1e999", "1.0", "9999999999", "\"\"", "\"x\"", "\"teams\"", "\"tiers\"", "\"externalServices\"", "\"formerIds\"", "\"team\"", "\"stage\"",
        "\"schedules\"", "\"levels\"", "\"requires\"", "\"policy\"", "\"availability\"", "\"sla\"", "\"alerts\"", "\"sunset\"", "\"2026-02-30\"", "\"runbooks\"",
        "\"schemaVersion\"", "{\"a\":{\"parent\":\"b\"}}", "[\"a\",\"a\"]", "\"declarations\"", "\"references\"", "\"assembly\"", "\"../..\"", "\"/etc\"",
    ];

    private static readonly byte[] Valid = Encoding.UTF8.GetBytes("""
        // ü😀
        { "schemaVersion": 1, "service": "s", "team": "t", "stage": "runtime", "links": { "a": [1, 2.5e3, null, true] },
          "teams": { "t": { "name": "T", "formerIds": ["o"], "contacts": { "x": "\u00fc\n" } } },
          "tiers": { "tier-1": { "rank": 1, "requires": { "runtime": ["slo", "review:a"] }, "escalationDelay": { "minMinutes": 1 } } },
          "schedules": { "s": { "shadowOf": "s" } }, "escalationPolicies": { "p": { "levels": [ { "schedule": "s", "afterMinutes": 0 } ] } },
          "policy": { "linkKinds": { "a": "b" }, "minimumPeople": { "24x7": 4 }, "words": { "codeNames": ["a", "-*"] } }, "adoption": { "waves": [ { "teams": ["t"] } ] },
          "exemptions": [ { "rule": "OWN0001", "expires": "2026-01-01" } ], "availability": { "sla": { "objective": "1%", "window": "P1D" }, "slos": [ {} ] },
          "alerts": [ { "recipients": ["a"], "testedOn": "2026-01-01" } ], "runbooks": [ { "path": "a" } ], "sunset": { "announcedOn": "2026-01-01" }, "api": [ {} ], "externalServices": { "e": { "team": "t", "tier": "tier-1" } },
          "assembly": "A", "inScope": true, "declarations": [ { "fact": "team", "value": "t", "path": "p", "line": 1, "column": 1 } ], "references": [ "B" ] }
        """);

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]);

    private static readonly Gen<byte[]> Content = Gen.OneOf(
        Gen.Byte.Array[0, 60],
        Fragment.Array[0, 40].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))),
        Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, 8], Fragment, (at, removed, inserted) =>
            (byte[])[.. Valid.Take(at), .. Encoding.UTF8.GetBytes(inserted), .. Valid.Skip(at + removed)]),
        Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Byte, (at, value) => (byte[])[.. Valid.Take(at), value, .. Valid.Skip(at + 1)]));

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnyContent_IsReadOrRejectedAtAPlaceInside() => Content.Sample(
        content =>
        {
            var file = _folder.Write($"{Guid.NewGuid():N}.json", content);
            foreach (var finding in RegistryReader.Read(file, _folder.Path).Findings.Concat(ProfileReader.Read(file, _folder.Path).Findings))
                AssertInside(content, finding);
            var manifest = ManifestFile.Read(file, _folder.Path);
            Assert.True(manifest.Value is null ? manifest.Findings is [{ Message.Length: > 0 }] : manifest.Findings.Count == 0);
            File.Delete(file);
        },
        iter: Iterations);

    private static void AssertInside(byte[] content, Finding finding)
    {
        var lines = Encoding.UTF8.GetString(content).Replace("\r\n", "\n").Split('\n', '\r');
        var place = Assert.IsType<FilePlace>(finding.Place);
        Assert.InRange(place.Line, 1, lines.Length);
        Assert.InRange(place.Column, 1, lines[place.Line - 1].Length + 1);
        Assert.DoesNotContain(finding.Message, char.IsControl);
    }
}
