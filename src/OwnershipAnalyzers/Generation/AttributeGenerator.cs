using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.Reporting;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Generation;

/// <summary>
/// Gives each C# project its own internal copy of the attributes. A library would have to be present at run time: an assembly attribute
/// whose library is missing breaks every other look-up of attributes on that assembly.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class AttributeGenerator : IIncrementalGenerator
{
    private readonly Func<string> _source;

    /// <summary>The generator of our attributes.</summary>
    public AttributeGenerator()
        : this(static () => AttributeSource.Text)
    {
    }

    internal AttributeGenerator(Func<string> source) => _source = source;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        try
        {
            var text = SourceText.From(_source(), Encoding.UTF8);
            context.RegisterPostInitializationOutput(output =>
            {
                // Embedded types stay invisible to friend assemblies, which have a copy of their own.
                output.AddEmbeddedAttributeDefinition();
                output.AddSource("Ownership.g.cs", text);
            });
        }
        // The compiler's own message would not tell anybody where to report it.
        catch (Exception exception) when (InternalError.IsInternal(exception))
        {
            var finding = InternalError.Report("The generator of the attributes", exception);
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.ReportDiagnostic(
                Diagnostic.Create(Descriptors.Of(finding.Rule), Location.None, finding.Message)));
        }
    }
}
