namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says for which result an <c>out</c> parameter is not null.</summary>
/// <param name="returnValue">The result.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
