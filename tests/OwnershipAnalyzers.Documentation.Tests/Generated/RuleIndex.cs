using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The tables of all rules.</summary>
internal static class RuleIndex
{
    public static string Content => Table.Of(
        ["Rule", "Title", "`Default`", "`Recommended`", "`Strict`", "Reported by", "Code fix"],
        RuleBook.All.Select(rule => (IReadOnlyList<string>)
        [
            $"[{rule.Id}]({rule.Id}.md)", rule.Title, RulePage.Name(rule.Default), RulePage.Name(rule.Recommended), RulePage.Name(rule.Strict),
            Host.Of(rule).Short, CodeFix.Short(rule),
        ]));

    /// <summary>The table for people who only want to know what there is.</summary>
    public static string Overview => Table.Of(
        ["Rule", "What it reports", "By default", "Code fix"],
        RuleBook.All.Select(rule => (IReadOnlyList<string>)
            [$"[{rule.Id}]({RulePage.FileOf(rule)})", rule.Title, RulePage.Name(rule.Default), CodeFix.Short(rule)]));
}
