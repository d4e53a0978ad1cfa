using System.Text;
using OwnershipAnalyzers.Stress.Readers;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>Files that are too deep or too long for whoever reads them by recursion, or looks at a line again and again.</summary>
public class HostileFileTests
{
    // GitHub loads no file of 3 MB, and neither do we.
    private const int MostOfGitHub = 3_000_000;

    public static TheoryData<string, string> ReadersAndPieces
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var reader in AllReaders.All)
            {
                foreach (var piece in (string[])["[", "{\"a\":", "(", "- ", "<", "[[a](", "{\"services\":[{\"profile\":"])
                    data.Add(reader.Name, piece);
            }

            return data;
        }
    }

    public static TheoryData<string> Readers => [.. AllReaders.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(ReadersAndPieces))]
    public void HundredThousandLevels_AreReadOrRejectedAtAPlace(string reader, string piece) =>
        Assert.Null(Law.Broken(Of(reader), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000)))));

    [Theory]
    [MemberData(nameof(Readers))]
    public void LineOfTenMegabytes_IsReadOrRejectedAtAPlace(string reader) =>
        Assert.Null(Law.Broken(Of(reader), Encoding.UTF8.GetBytes("{\"name\": \"" + new string('x', reader == "CODEOWNERS" ? MostOfGitHub : 10_000_000) + "\"}")));

    private static Reader Of(string name) => AllReaders.All.Single(reader => reader.Name == name);
}
