using System.Text.RegularExpressions;
using CsCheck;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Exports.OpenSlo;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests.OpenSlo;

public class OpenSloTests
{
    private static readonly FilePlace Here = new("service.json", 3, 5);

    [Fact]
    public void Latency_BecomesAThreshold()
    {
        var document = Write(new() { Name = "Authorisation latency", Indicator = "p99 latency", Objective = Text("300ms"), Window = Text("P30D"), Place = Here });

        Assert.Equal("payment-processor-authorisation-latency", document.Metadata!.Name);
        Assert.Equal("Authorisation latency", document.Metadata.DisplayName);
        Assert.Equal("payment-processor", document.Spec!.Service);
        Assert.Equal("payment-processor-p99-latency", document.Spec.IndicatorRef);
        Assert.Equal("Occurrences", document.Spec.BudgetingMethod);
        Assert.Equal(new OpenSloTimeWindow("30d", true, null), Assert.Single(document.Spec.TimeWindow!));
        Assert.Equal(new OpenSloObjective { Op = "lte", Value = 0.3m, TargetPercent = 99 }, Assert.Single(document.Spec.Objectives!));
        Assert.Equal("target,method", document.Metadata.Annotations!["ownership/omitted"]);
    }

    [Fact]
    public void Availability_BecomesATarget()
    {
        var document = Write(new() { Objective = Text("99.9%"), Window = Text("P1M"), Method = Text("occurrences"), Place = Here });
        Assert.Equal("payment-processor-99-9", document.Metadata!.Name);
        Assert.Equal(new OpenSloTimeWindow("1M", false, new("2020-01-01 00:00:00", "UTC")), Assert.Single(document.Spec!.TimeWindow!));
        Assert.Equal(new OpenSloObjective { TargetPercent = 99.9m }, Assert.Single(document.Spec.Objectives!));
    }

    [Fact]
    public void Timeslices_HaveATargetForEachSlice() => Assert.Equal(
        new OpenSloObjective { TargetPercent = 99.5m, TimeSliceTarget = 0.95m, TimeSliceWindow = "1m" },
        Assert.Single(Write(new() { Objective = Text("95%"), Target = Text("99.5%"), Method = Text("timeslices"), Place = Here }).Spec!.Objectives!));

    [Theory]
    [InlineData(null, null, null, null, "objective: it is empty; write a share such as 99.9% or a limit of time such as 300ms")]
    [InlineData("300ms", null, null, null, "target: it is missing; write the share for which the limit must hold, such as 99%")]
    [InlineData("300ms", "2s", null, null, "target: it is not a share; write one such as 99%")]
    [InlineData("300ms", "100%", null, null, "target: OpenSLO knows no promise of 100%; write less")]
    [InlineData("100%", null, null, null, "objective: OpenSLO knows no promise of 100%; write less")]
    [InlineData("99%", null, "30d", null, "window: it is not in the form of ISO 8601; write P30D")]
    [InlineData("99%", null, null, "average", "method: it is not known; write occurrences or timeslices")]
    public void WhatOpenSloCannotSay_IsExplained(string? objective, string? target, string? window, string? method, string expected)
    {
        var level = new ServiceLevel { Objective = Text(objective), Target = Text(target), Window = Text(window), Method = Text(method), Place = Here };
        Assert.Null(OpenSloMapping.Write(level, "payments", out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void DocumentOfSomebodyElse_IsRead()
    {
        var document = OpenSloDocument.FromJson("""
            { "metadata": { "name": "web" }, "spec": { "indicatorRef": "uptime", "timeWindow": [{ "duration": "4w", "isRolling": true }],
              "budgetingMethod": "Timeslices", "objectives": [{ "target": 0.9995, "timeSliceTarget": 0.95, "timeSliceWindow": "1m" }] } }
            """)!;
        Assert.Equal(
            new ServiceLevel { Name = "web", Indicator = "uptime", Objective = Text("95%"), Target = Text("99.95%"), Window = Text("P4W"), Method = Text("timeslices"), Place = Here },
            OpenSloMapping.Read(document, Here));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "spec": { "objectives": [null], "timeWindow": [null] }, "metadata": { "annotations": { "ownership/omitted": null } } }""")]
    [InlineData("""{ "spec": { "objectives": [{ "target": 79228162514264337593543950335, "value": -79228162514264337593543950335 }] } }""")]
    public void StrangeDocument_IsReadAsFarAsItGoes(string json) => Assert.Null(OpenSloMapping.Read(OpenSloDocument.FromJson(json)!, Here).Objective);

    [Fact]
    public void AnyServiceLevel_ComesBackEqual() => Levels.Sample(level =>
    {
        var document = Write(level);
        AssertValid(document);
        Assert.Equal(level, OpenSloMapping.Read(OpenSloDocument.FromJson(document.ToJson())!, Here));
    }, iter: 2000);

    /// <summary>The rules of the OpenSLO v1 specification, and of the validator of its SDK where that is stricter.</summary>
    private static void AssertValid(OpenSloDocument document)
    {
        Assert.Equal(("openslo/v1", "SLO"), (document.ApiVersion, document.Kind));
        var (metadata, spec) = (document.Metadata!, document.Spec!);
        Assert.True(Slug.IsValid(metadata.Name!) && Slug.IsValid(spec.IndicatorRef!));
        Assert.True((metadata.DisplayName?.Length ?? 0) <= 63 && (spec.Description?.Length ?? 0) <= 1050);
        Assert.All(metadata.Annotations?.Keys ?? [], key => Assert.Matches(@"\A([a-z0-9.-]{1,253}/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?\z", key));
        Assert.False(string.IsNullOrEmpty(spec.Service));
        Assert.Contains(spec.BudgetingMethod, new[] { "Occurrences", "Timeslices" });
        Assert.All(spec.TimeWindow ?? [], window =>
        {
            Assert.Matches(new Regex(@"\A[1-9][0-9]*[mhdwMQY]\z"), window!.Duration);
            Assert.Equal(window.IsRolling, window.Calendar is null);
        });
        Assert.True(spec.TimeWindow is null or { Count: 1 });
        var objective = Assert.Single(spec.Objectives!)!;
        Assert.InRange(Assert.NotNull(objective.TargetPercent), 0m, 99.999999999m);
        Assert.Null(objective.Target);
        Assert.Equal(objective.Value is null, objective.Op is null);
        Assert.True(objective.Op is null or "lt" or "lte");
        Assert.Equal(spec.BudgetingMethod == "Timeslices", objective is { TimeSliceWindow: "1m", TimeSliceTarget: > 0 and <= 1 });
    }

    private static Gen<ServiceLevel> Levels { get; } = Gen.Select(
        Words(80), Words(40), Words(1200),
        Gen.OneOf("99.9%", "99.90 %", "0.999", ">= 95%", "300ms", "< 0.3s", "PT5M", "< 2h"), Gen.OneOf("99%", "0.95", "99.5 %"),
        Gen.OneOf(null, "P30D", "P4W", "P1M", "P3M", "P1Y", "PT1H", "PT90M"), Gen.OneOf(null, "occurrences", "timeslices"))
        .Select((name, indicator, description, objective, target, window, method) => new ServiceLevel
        {
            Name = name, Indicator = indicator, Description = description, Place = Here,
            Objective = Text(objective), Target = objective.EndsWith('%') && name is null ? null : Text(target), Window = Text(window), Method = Text(method),
        });

    /// <summary>Sometimes nothing, sometimes long, and not only ASCII.</summary>
    private static Gen<string?> Words(int length) =>
        Gen.Select(Gen.Int[0, 3], Gen.OneOf("p99", "latency", " ", "Ü", "日本", "😀", "\"", "\n", "uptime", "-", "<b>").Array[0, length])
            .Select((kind, words) => kind switch { 0 => null, 1 => "uptime", _ => string.Concat(words) });

    private static Located<string>? Text(string? text) => text is null ? null : new(text, Here);

    private static OpenSloDocument Write(ServiceLevel level)
    {
        var document = OpenSloMapping.Write(level, "payment-processor", out var problem);
        Assert.Equal("", problem);
        return Assert.IsType<OpenSloDocument>(document);
    }
}
