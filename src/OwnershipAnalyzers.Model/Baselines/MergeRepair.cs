using System.Text;

namespace OwnershipAnalyzers.Baselines;

/// <summary>
/// Reads on after a bad merge: marks of a conflict are blanked and missing commas are put into the blanks before the next entry, so that no
/// position changes and no accepted finding is reported because of a comma.
/// </summary>
internal sealed class MergeRepair
{
    private const int MarkLength = 7;

    private const string Conflict = "a conflict of a merge begins here; "
        + "keep the entries of both sides and delete the lines that begin with <<<<<<<, ======= and >>>>>>>";

    private readonly List<(int Line, string Problem)> _problems = [];

    /// <summary>What is wrong, by line: the problem with its remedy, without a period.</summary>
    public IReadOnlyList<(int Line, string Problem)> Problems => _problems;

    /// <summary>The text with everything mended that can be.</summary>
    public byte[] Mend(byte[] utf8)
    {
        var mended = (byte[])utf8.Clone();
        var isOpen = false;
        var isBase = false;
        var line = 0;
        for (var start = 0; start < mended.Length;)
        {
            line++;
            var end = Array.IndexOf(mended, (byte)'\n', start);
            end = end < 0 ? mended.Length : end;
            var mark = MarkAt(mended, start, end);
            isBase = mark == '|' || (isBase && mark is null);
            if (mark == '<')
                _problems.Add((line, Conflict));
            if (mark is not null || isBase)
                Blank(mended, start, end);
            else
                isOpen = Join(mended, start, end, isOpen, line);
            start = end + 1;
        }

        return mended;
    }

    /// <summary>Puts a comma before an entry that follows another one without; says whether another one would need one.</summary>
    private bool Join(byte[] utf8, int start, int end, bool isOpen, int line)
    {
        var first = start;
        while (first < end && IsBlank(utf8[first]))
            first++;
        if (first == end)
            return isOpen;
        if (isOpen && utf8[first] == '{' && first > start)
        {
            utf8[start] = (byte)',';
            _problems.Add((line, "the entry before this one has no comma after it, as after a merge; add it"));
        }

        var last = end - 1;
        while (IsBlank(utf8[last]))
            last--;
        // The closing brace of an entry, not of the file: that one stands alone.
        return utf8[last] == '}' && last > first;
    }

    private static char? MarkAt(byte[] utf8, int start, int end)
    {
        if (end - start < MarkLength)
            return null;
        var text = Encoding.ASCII.GetString(utf8, start, MarkLength);
        return text is "<<<<<<<" or "=======" or ">>>>>>>" or "|||||||" ? text[0] : null;
    }

    private static void Blank(byte[] utf8, int start, int end)
    {
        for (var i = start; i < end; i++)
            utf8[i] = (byte)' ';
    }

    private static bool IsBlank(byte octet) => octet is (byte)' ' or (byte)'\t' or (byte)'\r';
}
