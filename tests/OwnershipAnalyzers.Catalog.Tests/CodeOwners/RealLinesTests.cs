using OwnershipAnalyzers.CodeOwners;

namespace OwnershipAnalyzers.Tests.CodeOwners;

/// <summary>Lines as public .NET repositories have them: long files in which order, anchors and stars decide.</summary>
public class RealLinesTests
{
    private const string Text = """
        # Users referenced in this file will be asked to review.

        *.yml @dotnet/infrastructure
        .github/ @dotnet/infrastructure
        bump_version                                            @jo
        /global.json                    @aspnet/build
        /eng/                           @aspnet/build
        /eng/Versions.props             @bot @doug
        # /src/Templates/          @ryan
        src/Compilers/ @dotnet/compiler
        src/Compilers/Test/Core/Traits.cs
        src/VisualStudio/LiveShare @dotnet/ide @day
        src/Compilers/**/PublicAPI.Unshipped.txt @dotnet/api-owners
        /src/mono/mono/utils @steve
        /src/mono/mono/utils/*-win* @lateral
        /src/mono/mono/mini/interp/* @brz
        /src/mono/nuget/*Workload.Mono.Toolchain*/ @akoe
        /docs/issue*.md                                     @jeff
        """;

    [Theory]
    [InlineData("eng/ci.yml", "@aspnet/build")]
    [InlineData("src/ci.yml", "@dotnet/infrastructure")]
    [InlineData("src/.github/x", "@dotnet/infrastructure")]
    [InlineData("deployment/bump_version", "@jo")]
    [InlineData("src/global.json", "")]
    [InlineData("eng/Versions.props", "@bot @doug")]
    [InlineData("src/Templates/a.cs", "")]
    [InlineData("src/Compilers/CSharp/a.cs", "@dotnet/compiler")]
    [InlineData("x/src/Compilers/CSharp/a.cs", "")]
    [InlineData("src/Compilers/Test/Core/Traits.cs", "")]
    [InlineData("src/VisualStudio/LiveShare/Impl/a.cs", "@dotnet/ide @day")]
    [InlineData("src/VisualStudio/LiveShare2/a.cs", "")]
    [InlineData("src/Compilers/PublicAPI.Unshipped.txt", "@dotnet/api-owners")]
    [InlineData("src/Compilers/VB/Portable/PublicAPI.Unshipped.txt", "@dotnet/api-owners")]
    [InlineData("src/mono/mono/utils/mono-threads.c", "@steve")]
    [InlineData("src/mono/mono/utils/mono-threads-windows.c", "@lateral")]
    [InlineData("src/mono/mono/utils/os-win32/a.c", "@lateral")]
    [InlineData("src/mono/mono/mini/interp/interp.c", "@brz")]
    [InlineData("src/mono/mono/mini/interp/deep/interp.c", "")]
    [InlineData("src/mono/nuget/Sdk.Workload.Mono.Toolchain.net8/a.props", "@akoe")]
    [InlineData("src/mono/nuget/Workload.Mono.Toolchain", "")]
    [InlineData("docs/issue-guide.md", "@jeff")]
    [InlineData("docs/issues/a.md", "")]
    public void Path_HasTheOwnersOfItsLastLine(string path, string owners)
    {
        var file = CodeOwnersFile.Parse(Text);

        Assert.Empty(file.Findings);
        Assert.Equal(owners, string.Join(' ', file.OwnersOf(path).Select(owner => owner.Text)));
    }
}
