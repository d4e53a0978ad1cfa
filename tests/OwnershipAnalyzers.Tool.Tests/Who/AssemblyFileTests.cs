using System.Reflection;
using System.Reflection.Emit;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Who;

public sealed class AssemblyFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Assembly(params (string Key, string Value)[] metadata)
    {
        var file = _folder.File("Acme.Till.dll");
        var builder = new PersistedAssemblyBuilder(new AssemblyName("Acme.Till"), typeof(object).Assembly,
            metadata.Select(data => new CustomAttributeBuilder(typeof(AssemblyMetadataAttribute).GetConstructor([typeof(string), typeof(string)])!, [data.Key, data.Value])));
        builder.DefineDynamicModule("Acme.Till");
        builder.Save(file);
        return file;
    }

    [Fact]
    public void Assembly_NeedsNoOtherFile()
    {
        var result = Cli.Run("who", Assembly(("Ownership.Service", "till"), ("Ownership.Team", "payments"), ("Ownership.Stage", "Runtime"), ("Ownership.Tier", "tier-1"))).Fine();

        Assert.Equal("""
            till, team payments
              note        Who is on call stands in a catalog: run this in the repository, or give --catalog.
              state       tier-1, runtime
              found by    metadata of Acme.Till

            """, result.Out);
    }

    [Fact]
    public void Catalog_AddsThePeople() =>
        Assert.Contains("on call     payments-primary", Sample.Who(Assembly(("Ownership.Service", "till"), ("Ownership.Team", "payments"))).Fine().Out, StringComparison.Ordinal);

    [Fact]
    public void AssemblyThatSaysNothing_IsNobodys()
    {
        var result = Cli.Run("who", Assembly());

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The assembly says nothing about ownership.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFile_Reports()
    {
        var result = Cli.Run("who", _folder.Write("x.dll", "MZ"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("x.dll is not a .NET assembly", result.Error, StringComparison.Ordinal);
    }
}
