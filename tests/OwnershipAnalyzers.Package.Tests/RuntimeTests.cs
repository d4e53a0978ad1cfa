using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The sample with the packed runtime library, as its README describes it.</summary>
public sealed partial class RuntimeTests : IDisposable
{
    private readonly TestRepository _repository = TestRepository.CopyOfSample("WebApi");
    private readonly List<string> _log = [];
    private readonly TaskCompletionSource<Uri> _listening = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Package_HoldsOneLibraryAndNeedsNoOther()
    {
        using var package = ZipFile.OpenRead(Path.Combine(PackedPackage.Feed, $"OwnershipAnalyzers.Runtime.{PackedPackage.Version}.nupkg"));
        using var specification = new StreamReader(package.Entries.Single(entry => entry.Name == "OwnershipAnalyzers.Runtime.nuspec").Open());

        Assert.Equal(["lib/net10.0/OwnershipAnalyzers.Runtime.dll", "lib/net8.0/OwnershipAnalyzers.Runtime.dll"], package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("<dependency ", specification.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebApi_LogsTheOwnerOfEachFailure()
    {
        _repository.Build("src/Tickets.Web").Clean();
        using var app = Start();
        try
        {
            using var client = new HttpClient { BaseAddress = await _listening.Task.WaitAsync(TimeSpan.FromMinutes(2)) };

            Assert.Equal(HttpStatusCode.InternalServerError, (await client.GetAsync(new Uri("/buy/visa", UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.InternalServerError, (await client.GetAsync(new Uri("/seat/front", UriKind.Relative))).StatusCode);
            Assert.Equal("""{"service.name":"ticket-sales","service.namespace":"box-office","service.criticality":"high"}""", await client.GetStringAsync(new Uri("/about", UriKind.Relative)));
        }
        finally
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync();
        }

        foreach (var line in Logged().Matches(_repository.Read("README.md")).Select(match => match.Groups[1].Value))
            Assert.Contains(line, _log);
    }

    private Process Start()
    {
        var app = new Process { StartInfo = new ProcessStartInfo("dotnet", ["run", "--no-build", "--project", "src/Tickets.Web", "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = _repository.Root, RedirectStandardOutput = true } };
        app.OutputDataReceived += (_, line) => Read(line.Data ?? "");
        app.Start();
        app.BeginOutputReadLine();
        return app;
    }

    private void Read(string line)
    {
        _log.Add(line.Trim());
        if (Address().Match(line) is { Success: true } address)
            _listening.TrySetResult(new Uri(address.Value));
    }

    [GeneratedRegex("http://127[0-9.:]+")]
    private static partial Regex Address();

    [GeneratedRegex("`(/[a-z/]+ failed in [^`]+)`")]
    private static partial Regex Logged();
}
