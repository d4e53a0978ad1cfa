namespace OwnershipAnalyzers.Rules;

/// <summary>What is wrong, of a rule that says several things, before it is a finding at a place.</summary>
/// <param name="Message">What the rule says of it.</param>
/// <param name="Arguments">What fills the gaps of the message, but for those with which all messages of the rule begin or end.</param>
public sealed record Problem(MessageTemplate Message, params IReadOnlyList<string> Arguments);
