namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a constructor sets all <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
