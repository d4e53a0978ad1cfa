namespace OwnershipAnalyzers.Build.Tests;

/// <summary>What is released has the version of its tag; everything else has the one that samples and documentation name.</summary>
public sealed class VersionTests(TaggedRepository repository) : IClassFixture<TaggedRepository>
{
    private const string FromTags = "-p:VersionFromTags=true";

    [Theory]
    [InlineData("v0.1.0", "0.1.0 0.1.0.0")]
    [InlineData("v0.1.0-rc.1", "0.1.0-rc.1 0.1.0.0")]
    [InlineData("other", "0.1.0-alpha.0 0.1.0.0")]
    [InlineData(null, "0.1.0-alpha.0 0.1.0.0")]
    public void Release_HasTheVersionOfItsTag(string? tag, string version) => Assert.Equal(version, repository.Version(tag, FromTags));

    [Fact]
    public void ReleaseOfAnotherVersion_IsRefused()
    {
        var errors = repository.Version("v0.2.0", FromTags);

        Assert.Contains("The tags of git say that this is 0.2.0, but samples, ", errors, StringComparison.Ordinal);
        Assert.Contains(" tests name 0.1.0: change VersionPrefix in Directory.Build.props ", errors, StringComparison.Ordinal);
    }

    /// <summary>Samples restore what was just packed by a version that stands in their files.</summary>
    [Fact]
    public void OtherBuilds_HaveTheVersionThatSamplesName() => Assert.Equal("0.1.0 0.1.0.0", repository.Version("v0.1.0-rc.1"));
}
