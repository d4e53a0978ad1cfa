using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

/// <summary>Where in a file a declaration is written, with nothing else in the file changed.</summary>
public class InsertionTests
{
    private const string New = "[assembly: Ownership.OwningTeam(\"inventory\")]";

    [Theory]
    [InlineData("using System;\n", "using System;\n\n+\n")]
    [InlineData("using System;\n\nnamespace App;\n", "using System;\n\n+\n\nnamespace App;\n")]
    [InlineData("using System;\nnamespace App { }\n", "using System;\n\n+\n\nnamespace App { }\n")]
    [InlineData("using System;", "using System;\n\n+")]
    [InlineData("using System; class A { }\n", "using System; \n\n+\n\nclass A { }\n")]
    [InlineData("using System;\n// About A.\nclass A { }\n", "using System;\n\n+\n\n// About A.\nclass A { }\n")]
    [InlineData("using System;\n\n/// <summary>A.</summary>\nclass A { }\n", "using System;\n\n+\n\n/// <summary>A.</summary>\nclass A { }\n")]
    public Task UsingDirectives_InsertsBelow(string source, string expected) => Inserts(source, expected);

    [Theory]
    [InlineData("// Licence\n\nnamespace App;\n", "// Licence\n\n+\n\nnamespace App;\n")]
    [InlineData("// Licence\nnamespace App;\n", "// Licence\n\n+\n\nnamespace App;\n")]
    [InlineData("/* Licence\n */\nnamespace App;\n", "/* Licence\n */\n\n+\n\nnamespace App;\n")]
    [InlineData("// Licence\n\n// About A.\nclass A { }\n", "// Licence\n\n+\n\n// About A.\nclass A { }\n")]
    [InlineData("// Licence\n/// <summary>A.</summary>\nclass A { }\n", "// Licence\n\n+\n\n/// <summary>A.</summary>\nclass A { }\n")]
    [InlineData("/// <summary>A.</summary>\nclass A { }\n", "+\n\n/// <summary>A.</summary>\nclass A { }\n")]
    [InlineData("#define X\n#nullable enable\nclass A { }\n", "#define X\n#nullable enable\n\n+\n\nclass A { }\n")]
    [InlineData("class A { }", "+\n\nclass A { }")]
    public Task NoUsingDirectives_InsertsBelowHeader(string source, string expected) => Inserts(source, expected);

    [Theory]
    [InlineData("[assembly: System.CLSCompliant(false)] // why\n\nclass A { }\n", "[assembly: System.CLSCompliant(false)] // why\n+\n\nclass A { }\n")]
    [InlineData("[assembly: System.CLSCompliant(false)]", "[assembly: System.CLSCompliant(false)]\n+")]
    [InlineData("[assembly: System.CLSCompliant(false)] class A { }\n", "[assembly: System.CLSCompliant(false)] \n+\nclass A { }\n")]
    [InlineData("[assembly: System.CLSCompliant(false)]\r\n\r\nclass A { }\r\n", "[assembly: System.CLSCompliant(false)]\r\n+\r\n\r\nclass A { }\r\n")]
    public Task Attributes_InsertsBelow(string source, string expected) => Inserts(source, expected);

    [Theory]
    [InlineData(
        "[assembly: System.CLSCompliant(false)]\n#if !NOTHING\n[assembly: System.Reflection.AssemblyTitle(\"\")]\n#endif\n",
        "[assembly: System.CLSCompliant(false)]\n+\n#if !NOTHING\n[assembly: System.Reflection.AssemblyTitle(\"\")]\n#endif\n")]
    [InlineData("using System;\n#if NOTHING\nusing App;\n#endif\nclass A { }\n", "using System;\n#if NOTHING\nusing App;\n#endif\n\n+\n\nclass A { }\n")]
    [InlineData("using System;\n#if !NOTHING\nusing System.IO;\n#endif\nclass A { }\n", "using System;\n#if !NOTHING\nusing System.IO;\n#endif\n\n+\n\nclass A { }\n")]
    public Task Conditional_InsertsOutside(string source, string expected) => Inserts(source, expected);

    [Fact]
    public Task NothingUnconditional_CreatesFile() => new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Team)
        .File("AssemblyInfo.cs", "{|OWN1001:#|}if !NOTHING\n[assembly: System.CLSCompliant(false)]\n#endif\n")
        .Becomes("AssemblyInfo.cs", "#if !NOTHING\n[assembly: System.CLSCompliant(false)]\n#endif\n")
        .Creates("Ownership.cs", "using Ownership;\n\n[assembly: OwningTeam(\"inventory\")]\n")
        .RunAsync();

    private static Task Inserts(string source, string expected)
    {
        // The finding is at the first token, which is the first word that no comment or directive hides.
        var lines = source.Split('\n');
        var first = Array.FindIndex(lines, line => line.Length > 0 && !line.StartsWith('/') && !line.StartsWith('#') && !line.StartsWith(" *", StringComparison.Ordinal));
        var token = lines[first].StartsWith('[') ? "[" : lines[first].Split(' ')[0];
        lines[first] = "{|OWN1001:" + token + "|}" + lines[first][token.Length..];
        return new ProjectTest<DeclareFactCodeFix>().Without(FactKind.Team)
            .File("Ownership.cs", string.Join('\n', lines))
            .Becomes("Ownership.cs", expected.Replace("+", New, StringComparison.Ordinal))
            .RunAsync();
    }
}
