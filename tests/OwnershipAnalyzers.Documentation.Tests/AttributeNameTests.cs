using System.Text.RegularExpressions;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Documentation.Tests;

public partial class AttributeNameTests
{
    private static readonly string[] KnownAttributes = [.. Fact.All.Select(fact => fact.Attribute), "SuppressMessage", "InternalsVisibleTo"];

    public static TheoryData<string> Files => LinkTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void AttributeInADocument_Exists(string file) =>
        Assert.All(
            AssemblyAttribute().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value),
            name => Assert.Contains(name, KnownAttributes));

    [GeneratedRegex(@"\[assembly: (?:Ownership\.)?(?<name>\w+)")]
    private static partial Regex AssemblyAttribute();
}
