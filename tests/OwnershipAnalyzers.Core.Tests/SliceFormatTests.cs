using CsCheck;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

public class SliceFormatTests
{
    private static readonly Gen<string> Name = Gen.Char["abc\\\t\n\r|é "].Array[1, 6].Select(letters => new string(letters));
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Name);

    private static readonly Gen<SliceTeam> Team =
        Gen.Select(Name, Name.List[0, 3], Gen.OneOf(Name.Select(name => (string?)name), Gen.Const((string?)null)))
            .Select((id, former, successor) => new SliceTeam(id, former, successor));

    private static readonly Gen<Declaration> Declared =
        Gen.Select(Gen.Enum<FactKind>(), Text, Text, Gen.Int[0, 9999], Gen.Int[0, 999])
            .Select((kind, value, path, line, column) => new Declaration(kind, value, new FilePlace(path, line, column)));

    private static readonly Gen<Slice> Slices =
        Gen.Select(Text, Gen.Enum<AnalysisMode>(), Team.List[0, 4], Name.List[0, 4], Declared.List[0, 4], Gen.Bool)
            .Select((text, mode, teams, names, declarations, isReadable) => new Slice
            {
                Root = text,
                Project = text,
                Mode = mode,
                Registry = isReadable ? text : null,
                RegistryIsReadable = isReadable,
                ProfileIsReadable = isReadable,
                ErrorsAsWarnings = isReadable,
                Teams = [.. teams.DistinctBy(team => team.Id)],
                Tiers = names,
                ExternalServices = names,
                Fallbacks = [.. names.Select((name, index) => new SliceFallback(name, index % 2 == 0 ? null : name))],
                TeamModes = names.Distinct().ToDictionary(name => name, _ => mode),
                Exemptions = [.. names.Select((name, i) => i % 2 == 0 ? new SliceExemption(text, name, null) : new SliceExemption(text, null, name))],
                Accepted = [.. names.Select(name => new SliceEntry(name, text, name))],
                JudgesEntries = isReadable,
                Declarations = declarations,
            });

    [Fact]
    public void AnySlice_SurvivesWritingAndReading() => Slices.Sample(slice =>
    {
        var read = SliceFormat.Read(SliceFormat.Write(slice));

        Assert.Equal(SliceFormat.Write(slice), SliceFormat.Write(read));
        Assert.Equivalent(slice, read, strict: true);
    });

    [Fact]
    public void AnyText_CanBeRead() => Gen.OneOf(Text, Broken()).Sample(text => SliceFormat.Read(text) is not null);

    [Fact]
    public void UnknownLines_AreSkipped() =>
        Assert.Equal("../..", SliceFormat.Read("colour\tred\nroot\t../..\nroot\nmode\tLoud\ndeclared\tColour\tred\ta\t1\t1\n").Root);

    [Fact]
    public void Nothing_IsAnEmptySlice() => Assert.Equal(SliceFormat.Write(new Slice()), SliceFormat.Write(SliceFormat.Read("")));

    /// <summary>Real slices with letters exchanged.</summary>
    private static Gen<string> Broken() => Gen.Select(Slices, Gen.Int[0, 200], Gen.Char).Select((slice, at, letter) =>
    {
        var text = SliceFormat.Write(slice);
        return at < text.Length ? text.Remove(at, 1).Insert(at, letter.ToString()) : text;
    });
}
