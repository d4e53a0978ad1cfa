using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Lifecycle;

public sealed class IllegalTransitionRuleTests
{
    private const string Path = "The legal path is design -> runtime -> deprecated -> retired: ";

    [Theory]
    [InlineData("runtime", "retired", "its consumers had no time to move", "declare it deprecated first, with a retirement date.")]
    [InlineData("design", "deprecated", "what never ran has nobody to tell", "declare it retired, or runtime if it did run.")]
    [InlineData("runtime", "design", "it has consumers, and they expect it to run", "declare it runtime, and give what is being designed a service id of its own.")]
    [InlineData("deprecated", "design", "it has consumers, and they expect it to run", "declare it deprecated, and give what is being designed a service id of its own.")]
    [InlineData("deprecated", "runtime", "its consumers were told to move away", "declare it deprecated, or give what lives on a service id of its own.")]
    [InlineData("retired", "design", "what is retired stays gone, because its consumers rely on what replaced it", "give what is new a service id of its own.")]
    [InlineData("retired", "runtime", "what is retired stays gone, because its consumers rely on what replaced it", "give what is new a service id of its own.")]
    [InlineData("retired", "deprecated", "what is retired stays gone, because its consumers rely on what replaced it", "give what is new a service id of its own.")]
    public void IllegalMove_ReportsThePath(string from, string to, string problem, string remedy) => Assert.Equal(
        [$"src/pay/service.json(1,30): Service 'pay' went from {from} to {to}: {problem}. {Path}{remedy}"],
        Check($$"""{ "service": "pay", "stage": "{{to}}" }""", ("pay", from)));

    [Theory]
    [InlineData("design", "design")]
    [InlineData("design", "runtime")]
    [InlineData("design", "retired")]
    [InlineData("runtime", "runtime")]
    [InlineData("runtime", "deprecated")]
    [InlineData("deprecated", "deprecated")]
    [InlineData("deprecated", "retired")]
    [InlineData("retired", "retired")]
    [InlineData("oops", "design")]
    [InlineData("retired", "oops")]
    public void LegalOrUnknownMove_StaysSilent(string from, string to) => Assert.Empty(Check($$"""{ "service": "pay", "stage": "{{to}}" }""", ("pay", from)));

    [Fact]
    public void NewService_StaysSilent() => Assert.Empty(Check("""{ "service": "pay", "stage": "retired" }"""));

    [Fact]
    public void RunningServiceIsGone_ReportsAtTheCatalog() => Assert.Equal(
        [": Service 'gone' went from runtime to being gone: no project declares it any more, so it was retired without deprecation, and its consumers had no time to move. The legal path is design -> runtime -> deprecated -> retired: build it again as deprecated, with a retirement date. If it only has another id now, or is built elsewhere, give it the stage in which it was there, or list it under \"externalServices\" in the registry."],
        Check("""{ "service": "pay" }""", ("gone", "runtime")));

    [Theory]
    [InlineData("deprecated", "gone")]
    [InlineData("design", "gone")]
    [InlineData("retired", "gone")]
    [InlineData("runtime", "stripe")]
    public void OtherServiceIsGone_StaysSilent(string stage, string id) => Assert.Empty(Check("""{ "service": "pay" }""", (id, stage)));

    [Fact]
    public void PartOfARepository_DoesNotMissServices() => Assert.Empty(Check("""{ "service": "pay" }""", isWhole: false, ("gone", "runtime")));

    private static IReadOnlyList<string> Check(string service, params (string Id, string Stage)[] earlier) => Check(service, isWhole: true, earlier);

    private static IReadOnlyList<string> Check(string service, bool isWhole, params (string Id, string Stage)[] earlier) => new Repo
    {
        Registry = """{ "externalServices": { "stripe": {} } }""",
        Services = [service],
        EvaluationContext = new EvaluationContext { EarlierStages = earlier.ToDictionary(known => known.Id, known => known.Stage), IsWholeRepository = isWhole },
    }.Check(LifecycleRules.IllegalTransition);
}
