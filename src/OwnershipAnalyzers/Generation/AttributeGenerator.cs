using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.Generation;

/// <summary>
/// Gives each C# project its own internal copy of the attributes. A library would have to be present at run time: an assembly attribute
/// whose library is missing breaks every other look-up of attributes on that assembly.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class AttributeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(static output =>
        {
            // Embedded types stay invisible to friend assemblies, which have a copy of their own.
            output.AddEmbeddedAttributeDefinition();
            output.AddSource("Ownership.g.cs", SourceText.From(AttributeSource.Text, Encoding.UTF8));
        });
}
