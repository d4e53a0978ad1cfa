namespace OwnershipAnalyzers.Generation;

/// <summary>An argument of a generated attribute.</summary>
/// <param name="Name">The name of the property; that of a parameter starts in lower case.</param>
/// <param name="Meaning">What it says, for the documentation.</param>
/// <param name="Type">Its type in C#.</param>
internal sealed record AttributeArgument(string Name, string Meaning, string Type = "string");

/// <summary>A generated attribute.</summary>
/// <param name="Name">The name as it is written in C#.</param>
/// <param name="Summary">What it declares.</param>
/// <param name="Example">The arguments of an example.</param>
/// <param name="Required">The argument of the constructor; null when there is none.</param>
/// <param name="Named">The arguments that can be left out.</param>
internal sealed record AttributeType(
    string Name, string Summary, string Example, AttributeArgument? Required, params AttributeArgument[] Named)
{
    private const string Page = "https://github.com/ownership-analyzers/OwnershipAnalyzers/blob/main/docs/declare.md";

    private string TypeName => Name + "Attribute";

    private IEnumerable<AttributeArgument> Arguments => Required is null ? Named : Named.Prepend(Required);

    /// <summary>What an editor shows beside the attribute: it shows summary and remarks, and neither parameters nor examples.</summary>
    private IEnumerable<string> Documentation =>
    [
        $"<summary>{Summary}</summary>",
        "<remarks>",
        .. Arguments.Select(argument => $"<para><c>{argument.Name}</c>: {argument.Meaning}</para>"),
        $"<para>Example: <c>[assembly: {Name}({Example})]</c></para>",
        $"<para><see href=\"{Page}\">Declare ownership</see></para>",
        "</remarks>",
    ];

    /// <summary>The class, indented for a namespace.</summary>
    public string Source => $$"""
        {{Comment(4)}}
            [global::Microsoft.CodeAnalysis.Embedded]
            [global::System.CodeDom.Compiler.GeneratedCode("OwnershipAnalyzers", "1.0")]
            [global::System.AttributeUsage(global::System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class {{TypeName}} : global::System.Attribute
            {
        {{string.Join("\n\n", Members())}}
            }
        """;

    private string Comment(int indentation) => string.Join("\n", Documentation.Select(line => $"{new string(' ', indentation)}/// {line}"));

    private IEnumerable<string> Members()
    {
        if (Required is not null)
        {
            yield return Constructor(Required);
            yield return Property(Required, "private set");
        }

        foreach (var argument in Named)
            yield return Property(argument, "set");
    }

    private string Constructor(AttributeArgument argument)
    {
        var parameter = char.ToLowerInvariant(argument.Name[0]) + argument.Name.Substring(1);
        return $$"""
            {{Comment(8)}}
                    /// <param name="{{parameter}}">{{argument.Meaning}}</param>
                    public {{TypeName}}({{argument.Type}} {{parameter}})
                    {
                        {{argument.Name}} = {{parameter}};
                    }
            """;
    }

    private static string Property(AttributeArgument argument, string setter) => $$"""
                /// <summary>{{argument.Meaning}}</summary>
                public {{argument.Type}} {{argument.Name}} { get; {{setter}}; }
        """;
}
