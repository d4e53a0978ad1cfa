using System.Reflection;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Editor.Tests.Lsp;

/// <summary>
/// The packed package in a language server of others, over the protocol. It shows findings; fixes of packages it does not load, so that these are
/// tested with the engine alone.
/// </summary>
public sealed class LanguageServerTests : IDisposable
{
    private static readonly string Version = typeof(LanguageServerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "LanguageServerVersion").Value!;

    private readonly TestRepository _repository = new TestRepository().WithRegistry().WithLibrary("Payments", TestRepository.Declarations("paymnets"));
    private readonly string _tools = Directory.CreateTempSubdirectory("language-server-").FullName;

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_tools, recursive: true);
    }

    [Fact]
    public async Task TypingError_ShowsAndGoesAsTheTextChanges()
    {
        _repository.DotNet("tool", "install", "csharp-ls", "--version", Version, "--tool-path", _tools).Succeeded();
        _repository.DotNet("restore", "src/Payments").Succeeded();
        var file = _repository["src/Payments/Ownership.cs"];
        var text = _repository.Read("src/Payments/Ownership.cs");
        using var server = await LanguageServer.StartAsync(Path.Combine(_tools, "csharp-ls"), _repository["src/Payments"]);

        await server.OpenAsync(file, text);
        Assert.Equal(["OWN1002", "OWN2007"], OursIn(await server.FindingsAsync(file)));

        await server.ChangeAsync(file, text.Replace("paymnets", "payments", StringComparison.Ordinal), version: 2);
        Assert.Equal(["OWN2007"], OursIn(await server.FindingsAsync(file)));
    }

    private static IEnumerable<string> OursIn(IEnumerable<string> rules) => rules.Where(rule => rule.StartsWith("OWN", StringComparison.Ordinal));
}
