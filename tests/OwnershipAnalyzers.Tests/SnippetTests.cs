using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OwnershipAnalyzers.Documentation.Tests;
using OwnershipAnalyzers.Documentation.Tests.Markdown;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

/// <summary>The C# code in documents compiles as in a project that has the package.</summary>
public class SnippetTests
{
    /// <summary>What the SDK puts into every new project (<c>ImplicitUsings</c>).</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The snippets about the library for applications are compiled by its own tests, which reference it.</summary>
    private const string Library = "src/OwnershipAnalyzers.Runtime/README.md";

    /// <summary>Its snippets are lines for files of ours that are not there before somebody begins a rule.</summary>
    private const string Contributing = "CONTRIBUTING.md";

    public static TheoryData<string> Places => [.. Snippets.In("csharp").Where(snippet => snippet.Page is not (Library or Contributing)).Select(snippet => snippet.Place)];

    public static TheoryData<string> Lines => [.. Snippets.In("csharp").Where(snippet => snippet.Page == Contributing).Select(snippet => snippet.Place)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void LinesForContributors_AreCSharp(string place) => Assert.Empty(
        CSharpSyntaxTree.ParseText(Snippets.At(place).Code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetDiagnostics().Select(problem => $"{place}: {problem}"));

    [Theory]
    [MemberData(nameof(Places))]
    public void Snippet_Compiles(string place)
    {
        var snippet = Snippets.At(place);

        var project = new TestCompilation().File("Usings.cs", ImplicitUsings).File("Snippet.cs", WithContext(snippet));
        var problems = (IsProgram(snippet) ? project.Program() : project).Compile().GetDiagnostics();

        Assert.Empty(problems.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(problem => $"{place}: {problem}"));
    }

    /// <summary>A snippet in the README of a sample is a part of it.</summary>
    [Fact]
    public void SnippetOfASample_IsInIt() => Assert.All(
        Snippets.In("csharp").Where(snippet => snippet.Page.StartsWith("samples/", StringComparison.Ordinal)),
        snippet => Assert.Contains(Repository.Files(Path.GetDirectoryName(snippet.Page)!, ".cs"), file => Repository.Read(file).Contains(snippet.Code, StringComparison.Ordinal)));

    private static string WithContext(Snippet snippet) => snippet switch
    {
        // Pages show the directive once, at the top, and then lines that go below it.
        { Code: ['[', ..] } => "using Ownership;\n" + snippet.Code,
        // It asks any assembly.
        _ when IsProgram(snippet) => snippet.Code.Replace("var team", "var assembly = typeof(object).Assembly;\nvar team", StringComparison.Ordinal),
        _ => snippet.Code,
    };

    private static bool IsProgram(Snippet snippet) => snippet.Code.Contains("\nvar ", StringComparison.Ordinal);
}
