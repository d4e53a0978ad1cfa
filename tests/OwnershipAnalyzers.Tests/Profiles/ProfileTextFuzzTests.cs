using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing.Json;

namespace OwnershipAnalyzers.Tests.Profiles;

/// <summary>Any profile, however it is written, means the same afterwards, and one dependency more.</summary>
public class ProfileTextFuzzTests
{
    private static readonly Gen<string> Blank = Gen.OneOf("", "", " ", "\n", "\n  ", "\r\n\t", " // ] }\n", "/* [ */", " /* \n ** */ ");

    private static readonly Gen<string> White = Gen.OneOf("", " ", "\r\n\t");

    private static readonly Gen<string> Key = Gen.OneOf("\"service\"", "\"dependencies\"", "\"tier\"", "\"a\\\"]\"", "\"\\u0064ependencies\"");

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Gen.OneOf("1", "\"cart\"", "true", "null", "-1.5e3", "\"[\"")
        : Gen.OneOf(Gen.OneOf("1", "\"}\"", "{ \"service\": \"a\" }"), List('[', ']', inner), List('{', '}', Member(inner))));

    private static readonly Gen<string> Profile =
        Gen.Select(Blank, List('{', '}', Gen.OneOf(Member(Value), Gen.Select(Blank, List('[', ']', Value), (blank, list) => $"\"dependencies\":{blank}{list}"))), Blank)
            .Select((before, root, after) => before + root + after);

    [Fact]
    public void AnyProfile_GetsOneDependencyMore() => Profile.Sample(text =>
    {
        if (ProfileEdit.Add(text, "inventory") is not { } changed)
            return;
        Assert.Equal(WithDependency(Members(text)).ToJsonString(), Members(changed).ToJsonString());
        Assert.True(ProfileText.Parse(changed)!.DependsOn("inventory"));
    }, iter: 20_000);

    [Fact]
    public void AnyText_IsJsonWhenTheBuildCanReadIt() => Gen.Select(Profile, Gen.Int[0, 200], Gen.OneOf("", ",", "\"", "}", "]", "{", ":", "*/", "//", "\\", "0", "-", "x", "\n", "\t"))
        .Sample((text, position, noise) =>
        {
            var at = position % (text.Length + 1);
            var broken = text.Remove(at, Math.Min(noise.Length == 0 ? 1 : 0, text.Length - at)).Insert(at, noise);
            Assert.Equal(ProfileEdit.Read(broken) is not null || broken == "null", JsonText.Parse(broken) is not null);
        }, iter: 50_000);

    private static Gen<string> Member(Gen<string> value) => Gen.Select(Key, White, Blank, value, (key, before, after, text) => $"{key}{before}:{after}{text}");

    private static Gen<string> List(char open, char close, Gen<string> item) =>
        Gen.Select(Gen.Select(Blank, item, Blank).Select((before, text, after) => before + text + after).List[0, 3], Gen.Bool, Blank)
            .Select((items, hasComma, blank) => open + string.Join(",", items) + (hasComma && items.Count > 0 ? "," + blank : blank) + close);

    /// <summary>The members of the outermost object as a list, since keys may repeat and order counts.</summary>
    private static JsonArray Members(string text)
    {
        using var document = JsonDocument.Parse(text, ProfileEdit.Options);
        return [.. document.RootElement.EnumerateObject().Select(member => new JsonArray(member.Name, ProfileEdit.Read($"[{member.Value.GetRawText()}]")))];
    }

    private static JsonArray WithDependency(JsonArray members)
    {
        var dependency = new JsonObject { ["service"] = "inventory" };
        if (members.FirstOrDefault(member => member![0]!.GetValue<string>() == "dependencies") is { } list)
            list[1]![0]!.AsArray().Add(dependency);
        else
            members.Add(new JsonArray("dependencies", new JsonArray(new JsonArray(dependency))));
        return members;
    }
}
