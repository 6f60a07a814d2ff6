# Completion of crossread for Bash; written by Completion, do not edit.
_crossread() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=""
    if [ "$COMP_CWORD" = 1 ]; then
        words="compare quotes batch related forget help --help --version"
    else
        case ${COMP_WORDS[1]}:$before in
        help:*) words="compare quotes batch related forget" ;;
        compare:-o | compare:--output) words="" ;;
        compare:--format) words="" ;;
        compare:--transcript) words="" ;;
        compare:--show) words="shared different both" ;;
        compare:--relations) words="" ;;
        compare:--quotation) words="" ;;
        compare:--passage) words="" ;;
        compare:--theme) words="system light dark" ;;
        compare:*) [[ $word != -* ]] || words="--format --help --lexical --output --passage --quotation --relations --show --theme --transcript --web -h -o" ;;
        quotes:--format) words="text json csv" ;;
        quotes:*) [[ $word != -* ]] || words="--format --help --web -h" ;;
        batch:-o | batch:--output) words="" ;;
        batch:--threads) words="" ;;
        batch:batch) words="quotes links align similarity words spans passages compare" ;;
        batch:*) [[ $word != -* ]] || words="--help --lexical --output --threads -h -o" ;;
        related:-o | related:--output) words="" ;;
        related:--format) words="txt csv json md html" ;;
        related:--question) words="" ;;
        related:--index) words="" ;;
        related:--most) words="" ;;
        related:--threads) words="" ;;
        related:*) [[ $word != -* ]] || words="--format --help --index --most --output --question --threads -h -o" ;;
        forget:*) [[ $word != -* ]] || words="--help --list -h" ;;
        esac
    fi
    [ -z "$words" ] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _crossread crossread
