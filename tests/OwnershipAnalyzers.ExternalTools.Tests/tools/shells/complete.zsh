# What zsh offers after the tab key: zsh -f complete.zsh SCRIPT LINE. Completions need a line editor, and that needs a terminal, which zpty is.
zmodload zsh/zpty
found=$(mktemp)
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit && compinit -u -D && source ${(q)1}"
zpty -w shell "compadd() { local -a fitting; builtin compadd -A fitting \"\$@\"; print -rl -- \$fitting >> ${(q)found}; builtin compadd \"\$@\" }"
# In two parts, so that its echo is not taken for it.
zpty -w shell "PROMPT='rea''dy> '"
zpty -r shell seen '*ready> *'
zpty -w -n shell "$2"$'\t\x15exit\n'
while zpty -r shell seen; do :; done
sort -u "$found"
rm "$found"
