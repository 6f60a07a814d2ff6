# Completion of crossread for Bash; written by Completion, do not edit.
_crossread() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} offer=""
    if [ "$COMP_CWORD" = 1 ]; then
        offer="compare quotes batch related forget help --help --sample --version"
    else
        case ${COMP_WORDS[1]}:$before in
        help:*) offer="compare quotes batch related forget" ;;
        compare:-o | compare:--output) offer="" ;;
        compare:--format) offer="html pdf docx png json txt md pairs.csv csv crossread" ;;
        compare:--transcript) offer="" ;;
        compare:--show) offer="shared different both" ;;
        compare:--relations) offer="" ;;
        compare:--quotation) offer="" ;;
        compare:--passage) offer="" ;;
        compare:--theme) offer="system light dark" ;;
        compare:*) [[ $word != -* ]] || offer="--format --help --lexical --output --passage --quotation --relations --show --theme --transcript --web -h -o" ;;
        quotes:--format) offer="text json csv" ;;
        quotes:*) [[ $word != -* ]] || offer="--format --help --web -h" ;;
        batch:-o | batch:--output) offer="" ;;
        batch:--threads) offer="" ;;
        batch:batch) offer="quotes links align similarity words spans passages compare" ;;
        batch:*) [[ $word != -* ]] || offer="--help --lexical --output --threads -h -o" ;;
        related:-o | related:--output) offer="" ;;
        related:--format) offer="txt csv json md html" ;;
        related:--question) offer="" ;;
        related:--index) offer="" ;;
        related:--most) offer="" ;;
        related:--threads) offer="" ;;
        related:*) [[ $word != -* ]] || offer="--format --help --index --most --output --question --threads -h -o" ;;
        forget:*) [[ $word != -* ]] || offer="--help --list -h" ;;
        esac
    fi
    [ -z "$offer" ] || mapfile -t COMPREPLY < <(compgen -W "$offer" -- "$word")
}
complete -o default -F _crossread crossread
