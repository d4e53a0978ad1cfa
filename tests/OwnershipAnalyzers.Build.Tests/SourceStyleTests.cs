using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Build.Tests;

/// <summary>What <c>.editorconfig</c> asks of lines and no analyzer checks.</summary>
public class SourceStyleTests
{
    private const int MaxLength = 140;

    /// <summary>Folders whose lines are still to be shortened. It shrinks; nothing is added.</summary>
    private static readonly string[] StillLong =
    [
        "src/OwnershipAnalyzers.Catalog/",
        "src/OwnershipAnalyzers.Model/Json/",
        "src/OwnershipAnalyzers.Model/Manifests/",
        "src/OwnershipAnalyzers.Tool/StackTraces/",
        "src/OwnershipAnalyzers.Tool/Who/",
    ];

    /// <summary>Folders in which fields are still assigned as tuples.</summary>
    private static readonly string[] StillTuples =
    [
        "src/OwnershipAnalyzers.Catalog/",
        "src/OwnershipAnalyzers.Model/Json/",
        "src/OwnershipAnalyzers.Model/Manifests/",
        "src/OwnershipAnalyzers.Tool/StackTraces/",
        "src/OwnershipAnalyzers.Tool/Who/",
    ];

    [Fact]
    public void Sources_AreFound() => Assert.True(Sources(except: []).Count() > 500);

    [Fact]
    public void EditorConfig_AsksForTheSameWidth() =>
        Assert.Contains($"max_line_length = {MaxLength}", File.ReadAllLines(Path.Combine(SourceCopy.Repository, ".editorconfig")));

    [Fact]
    public void Lines_FitIntoTheWidth() => Assert.Empty(Sources(StillLong).SelectMany(source => LongLines(source.Path, source.Text)));

    [Fact]
    public void Tuples_AreNotAssignedAsAnAbbreviation() =>
        Assert.Empty(Sources(StillTuples).SelectMany(source => TupleAssignments(source.Path, source.Text)));

    [Fact]
    public void LongLine_IsReportedWithItsPlace() =>
        Assert.Equal(["A.cs(2): 141 columns"], LongLines("A.cs", $"// {new string('x', 137)}\n// {new string('x', 138)}\n"));

    [Theory]
    [InlineData("(_a, _b) = (a, b);")]
    [InlineData("(left, right) = (right, other);")]
    [InlineData("var (left, right) = (1, 2);")]
    [InlineData("(var left, var right) = (1, 2);")]
    public void TupleAssignment_IsReportedWithItsPlace(string statement) =>
        Assert.Equal([$"A.cs(3): {statement.TrimEnd(';')}"], TupleAssignments("A.cs", InMethod(statement)));

    [Fact]
    public void TupleAssignmentAsTheBodyOfAConstructor_IsReported() =>
        Assert.Equal(["A.cs(1): (_a, _b) = (a, b)"], TupleAssignments("A.cs", "class A { A(int a, int b) => (_a, _b) = (a, b); }"));

    [Theory]
    [InlineData("(left, right) = (right, left);")]
    [InlineData("(items[0], items[1]) = (items[1], items[0]);")]
    [InlineData("var (left, right) = Parse(text);")]
    [InlineData("// (a, b) = (x, y);")]
    [InlineData("Write(\"(a, b) = (x, y);\");")]
    public void SwapOrDeconstruction_StaysSilent(string statement) => Assert.Empty(TupleAssignments("A.cs", InMethod(statement)));

    private static string InMethod(string statement) => $"class A\n{{\n    void M() {{ {statement}\n    }}\n}}\n";

    private static IEnumerable<string> LongLines(string path, string text) =>
        from line in text.Split('\n').Index()
        where line.Item.TrimEnd('\r').Length > MaxLength
        select $"{path}({line.Index + 1}): {line.Item.TrimEnd('\r').Length} columns";

    private static IEnumerable<string> TupleAssignments(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        return tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(IsAbbreviation)
            .Select(assignment => $"{path}({LineOf(assignment)}): {assignment}");
    }

    /// <summary>Several values for several places at once, unless they only change places.</summary>
    private static bool IsAbbreviation(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Right is not TupleExpressionSyntax values)
            return false;
        return assignment.Left switch
        {
            TupleExpressionSyntax places => !Texts(places).ToHashSet().SetEquals(Texts(values)),
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax } => true,
            _ => false,
        };
    }

    private static IEnumerable<string> Texts(TupleExpressionSyntax tuple) => tuple.Arguments.Select(argument => argument.ToString());

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static IEnumerable<(string Path, string Text)> Sources(IReadOnlyList<string> except) =>
        from folder in new[] { "src", "build" }
        from file in Directory.EnumerateFiles(Path.Combine(SourceCopy.Repository, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(SourceCopy.Repository, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj") && !except.Any(path.StartsWith)
        select (path, File.ReadAllText(file));
}
