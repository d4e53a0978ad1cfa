# What PowerShell offers after the tab key: pwsh -NoProfile -File complete.ps1 SCRIPT LINE FOLDER.
param($script, $line, $folder)
. $script
Set-Location $folder
(TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches | ForEach-Object { $_.CompletionText }
