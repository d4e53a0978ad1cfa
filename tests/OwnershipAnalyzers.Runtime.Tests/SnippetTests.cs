using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Documentation.Tests;

namespace OwnershipAnalyzers.Runtime.Tests;

/// <summary>What the README of the library shows compiles in an application that has a host, a log and OpenTelemetry.</summary>
public class SnippetTests
{
    public static TheoryData<string> Places => [.. Snippets.In("csharp").Where(snippet => snippet.Page == "src/OwnershipAnalyzers.Runtime/README.md").Select(snippet => snippet.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Snippet_Compiles(string place)
    {
        var lines = Snippets.At(place).Code.Split('\n');
        string[] directives = [.. lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal))];
        // Lines of a program that has begun: its host, its builder, its log. The first snippet shows the directive for all.
        var code = $$"""
            global using System;
            {{string.Join('\n', directives.Append("using OwnershipAnalyzers.Runtime;").Distinct())}}
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            using Microsoft.Extensions.Logging;
            using OpenTelemetry.Resources;

            static class Application
            {
                static async System.Threading.Tasks.Task Run(IHostApplicationBuilder builder, IHost app, ILogger logger)
                {
                    await System.Threading.Tasks.Task.CompletedTask;
                    {{string.Join('\n', lines.Skip(directives.Length))}}
                }
            }
            """;

        var compilation = CSharpCompilation.Create("Snippet", [CSharpSyntaxTree.ParseText(code)], Compiled.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(problem => $"{place}: {problem}"));
    }
}
