namespace System.Runtime.CompilerServices;

/// <summary>Lets records and <c>init</c> be compiled.</summary>
internal static class IsExternalInit;
