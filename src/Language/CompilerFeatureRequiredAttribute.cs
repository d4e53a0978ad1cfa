namespace System.Runtime.CompilerServices;

/// <summary>Keeps compilers that do not know <c>required</c> from calling a constructor.</summary>
/// <param name="featureName">What a compiler has to know.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
