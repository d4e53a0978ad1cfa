namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild that a task may run on several threads of one process. MSBuild looks for this full name in any assembly, so defining it
/// here keeps the oldest supported MSBuild as the reference. It promises: absolute paths only, no current directory, no environment, no
/// statics.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
