using OwnershipAnalyzers.BuildFiles;

namespace OwnershipAnalyzers.Tests.Files;

public sealed class PropertyPlacesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Find(string value = "payments") => new PropertyPlaces(_folder.File("src/A/A.csproj"), _folder.Path).Find("OwnershipTeam", value).Text;

    private void WriteProject(params string[] lines) => _folder.Write("src/A/A.csproj", $"<Project>\n{string.Join("\n", lines)}\n</Project>");

    [Fact]
    public void Nearest_IsTaken()
    {
        WriteProject("<PropertyGroup><OwnershipTeam>search</OwnershipTeam></PropertyGroup>");
        _folder.Write("src/Directory.Build.props", "<Project><PropertyGroup>\n  <ownershipTeam> payments </ownershipTeam>\n</PropertyGroup></Project>");
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><OwnershipTeam>payments</OwnershipTeam></PropertyGroup></Project>");

        Assert.Equal("src/Directory.Build.props(2,3)", Find());
    }

    [Theory]
    [InlineData("inventory", "src/A/A.csproj(2,12)")]
    [InlineData("stripe", "Directory.Build.props(1,21)")]
    [InlineData("payments", "src/A/A.csproj")]
    public void Item_IsFoundByWhatItIncludes(string include, string place)
    {
        WriteProject("<ItemGroup><OwnershipDependency Include=\"billing; inventory\" /></ItemGroup>", "<ItemGroup><OwnershipDependency Remove=\"payments\" /></ItemGroup>");
        _folder.Write("Directory.Build.props", "<Project><ItemGroup><OwnershipDependency Include=\"stripe\" /></ItemGroup></Project>");

        Assert.Equal(place, new PropertyPlaces(_folder.File("src/A/A.csproj"), _folder.Path).FindItem("OwnershipDependency", include).Text);
    }

    [Fact]
    public void ValueThatNobodyWrote_IsPlacedAtTheProject()
    {
        WriteProject("<PropertyGroup><OwnershipTeam>$(Folder)</OwnershipTeam></PropertyGroup>");

        Assert.Equal("src/A/A.csproj", Find());
    }

    [Fact]
    public void MissingProject_IsSkipped()
    {
        _folder.Write("src/Directory.Build.props", "<Project><PropertyGroup><OwnershipTeam>payments</OwnershipTeam></PropertyGroup></Project>");

        Assert.Equal("src/Directory.Build.props(1,25)", Find());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<Project><PropertyGroup>")]
    [InlineData("<Project><OwnershipTeam>payments</Project>")]
    public void FileThatIsNoXml_IsSkipped(string content)
    {
        _folder.Write("src/Directory.Build.props", content);
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><OwnershipTeam>payments</OwnershipTeam></PropertyGroup></Project>");

        Assert.Equal("Directory.Build.props(1,25)", Find());
    }

    [Fact]
    public void LastWithoutCondition_IsTaken()
    {
        WriteProject(
            "<PropertyGroup><OwnershipTeam>payments</OwnershipTeam></PropertyGroup>",
            "<PropertyGroup><OwnershipTeam>payments</OwnershipTeam></PropertyGroup>",
            "<PropertyGroup Condition=\"'$(X)' != ''\"><OwnershipTeam>payments</OwnershipTeam></PropertyGroup>",
            "<PropertyGroup><OwnershipTeam Condition=\"'$(Y)' != ''\">payments</OwnershipTeam></PropertyGroup>");

        Assert.Equal("src/A/A.csproj(3,16)", Find());
    }

    [Fact]
    public void OnlyOneWithACondition_IsTaken()
    {
        WriteProject("<PropertyGroup><OwnershipTeam Condition=\"'$(OwnershipTeam)' == ''\">payments</OwnershipTeam></PropertyGroup>");

        Assert.Equal("src/A/A.csproj(2,16)", Find());
    }

    [Fact]
    public void SeveralWithConditions_ArePlacedAtTheProject()
    {
        const string Conditional = "<PropertyGroup Condition=\"'$(X)' != ''\"><OwnershipTeam>payments</OwnershipTeam></PropertyGroup>";
        WriteProject(Conditional, Conditional);

        Assert.Equal("src/A/A.csproj", Find());
    }
}
