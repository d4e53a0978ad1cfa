using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>The usual help, and below it what people type.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (line, meaning) in command.Examples)
                output.WriteLine($"  {line}\n      {meaning}");
            output.WriteLine();
        }

        return code;
    }
}
