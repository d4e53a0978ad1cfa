using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Tests.Json;

public class JsonFormatTests
{
    private static readonly JsonSerializerOptions Options = JsonFormat.With(JsonSerializerOptions.Default);

    [Theory]
    [InlineData("##vso[task.complete]", "\\u0023#vso[task.complete]")]
    [InlineData("one\\##[error]", "one\\\\\\u0023#[error]")]
    [InlineData("\u202eevil\u2069\u200f", "\\u202Eevil\\u2069\\u200F")]
    [InlineData("a\u061cb", "a\\u061Cb")]
    [InlineData("a\u2066b", "a\\u2066b")]
    [InlineData("\u001b[31m\r\n::error::x", "\\u001B[31m\\r\\n::error::x")]
    public void TextThatSteers_IsSpelledAndReadBack(string text, string spelled)
    {
        var json = Finished(text);

        Assert.Equal($"\"{spelled}\"\n", json);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
    }

    [Theory]
    [InlineData("## heading")]
    [InlineData("it's <b> & 'x' + `y`")]
    [InlineData("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u6f22\u5b57")]
    public void OtherText_StaysAsItIs(string text) => Assert.Equal($"\"{text}\"\n", Finished(text));

    [Theory]
    [InlineData("{\r\n  \"a\": \"\\r\\n\"\r\n}", "{\n  \"a\": \"\\r\\n\"\n}\n")]
    [InlineData("{\n}", "{\n}\n")]
    public void LineBreaksOfAnyMachine_AreLineFeeds(string json, string expected)
    {
        Assert.Equal(expected, JsonFormat.Finish(json));
        Assert.Equal(expected, Encoding.UTF8.GetString(JsonFormat.Finish(Encoding.UTF8.GetBytes(json))));
    }

    /// <summary>The text, which is the same whether it was made of a string or of UTF-8.</summary>
    private static string Finished(string text)
    {
        var json = JsonFormat.Finish(JsonSerializer.Serialize(text, Options));
        Assert.Equal(json, Encoding.UTF8.GetString(JsonFormat.Finish(JsonSerializer.SerializeToUtf8Bytes(text, Options))));
        return json;
    }
}
