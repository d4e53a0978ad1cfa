using System.Text;
using System.Xml.Linq;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Init.Planning;

namespace OwnershipAnalyzers.Tool.Tests.Init;

public sealed class PackageEditTests : IDisposable
{
    private const string Central = "<PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string? After(string file, byte[] before)
    {
        _folder.Write(file, before);
        var (edit, _) = PackageEdit.Of(_folder.Path, "1.2.3");
        return edit is null ? null : Encoding.UTF8.GetString(edit.After!);
    }

    [Fact]
    public void CentralVersions_GetAGlobalReference() => Assert.Equal(
        $"<Project>\n  {Central}\n\n  <ItemGroup>\n    <GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"1.2.3\" />\n  </ItemGroup>\n\n</Project>\n",
        After("Directory.Packages.props", Encoding.UTF8.GetBytes($"<Project>\n  {Central}\n</Project>\n")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void BlankLineAtTheEnd_IsNotDoubled(string end) => Assert.Equal(
        $"<Project>\n\n  {Central}\n\n  <ItemGroup>\n    <GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"1.2.3\" />\n  </ItemGroup>\n\n</Project>\n".ReplaceLineEndings(end),
        After("Directory.Packages.props", Encoding.UTF8.GetBytes($"<Project>\n\n  {Central}\n\n</Project>\n".ReplaceLineEndings(end))));

    [Fact]
    public void MarkAndLineEnds_Stay()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. "<Project>\r\n  <!-- ü -->\r\n</Project>\r\n<!-- end -->"u8];

        Assert.Equal("\uFEFF<Project>\r\n  <!-- ü -->\r\n\r\n  <ItemGroup>\r\n    <PackageReference Include=\"OwnershipAnalyzers\" Version=\"1.2.3\" PrivateAssets=\"all\" />\r\n  </ItemGroup>\r\n\r\n</Project>\r\n<!-- end -->", After("Directory.Build.props", before));
    }

    [Theory]
    [InlineData("<Project/>")]
    [InlineData("<Project ToolsVersion=\"x\" />\n")]
    [InlineData("<Project></Project>")]
    [InlineData("<?xml version=\"1.0\"?>\n<Project>\n</Project >\n\n")]
    public void EveryForm_StaysXmlWithOneItemMore(string before)
    {
        var after = XDocument.Parse(After("Directory.Build.props", Encoding.UTF8.GetBytes(before))!);

        Assert.Equal("OwnershipAnalyzers", after.Root!.Element("ItemGroup")!.Element("PackageReference")!.Attribute("Include")!.Value);
    }

    [Theory]
    [InlineData("Directory.Build.props", "<Project><ItemGroup><PackageReference Include=\"ownershipanalyzers\" /></ItemGroup></Project>")]
    [InlineData("Directory.Packages.props", "<Project><ItemGroup><GlobalPackageReference Include=\"OwnershipAnalyzers\" Version=\"1\" /></ItemGroup></Project>")]
    [InlineData("Directory.Packages.props", "<Project><ItemGroup><PackageVersion Include=\"OwnershipAnalyzers\" Version=\"1\" /></ItemGroup></Project>")]
    public void PackageThatIsThere_StaysAsItIs(string file, string before) => Assert.Null(After(file, Encoding.UTF8.GetBytes(before)));
}
