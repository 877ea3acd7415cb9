# bash completion for flash-news
_flash_news() {
    local current=${COMP_WORDS[COMP_CWORD]} command= word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in --profile | -*) ;; *) command=$word && break ;; esac
    done
    if [ -z "$command" ]; then
        local commands
        commands=$(flash-news help 2>/dev/null | sed -n 's/^  \([a-z-]*\) .*/\1/p')
        COMPREPLY=($(compgen -W "$commands --profile --help --version" -- "$current"))
        return
    fi
    if [[ $current == -* ]]; then
        local options
        options=$(flash-news "$command" --help 2>/dev/null | grep -o -- '--[a-z-]*' | sort -u)
        COMPREPLY=($(compgen -W "$options" -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -o filenames -F _flash_news flash-news
