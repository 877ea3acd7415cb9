# bash completion for flash-news: asks the program itself for its commands and options
_flash_news() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --profile) ((i++)) ;;
            -*) ;;
            *) command=${COMP_WORDS[i]}; break ;;
        esac
    done
    case $previous in
        --profile) COMPREPLY=($(compgen -d -- "$current")); return ;;
        --from) COMPREPLY=($(compgen -W "newsboat rssguard quiterss liferea akregator" -- "$current")); return ;;
        --format) COMPREPLY=($(compgen -W "html markdown epub" -- "$current")); return ;;
    esac
    if [ -z "$command" ]; then
        local commands
        commands=$(flash-news help 2>/dev/null | sed -n 's/^  \([a-z-]*\) .*/\1/p')
        COMPREPLY=($(compgen -W "$commands help --profile --refresh --add --hidden --help --version" -- "$current"))
    elif [[ $current == -* ]]; then
        local options
        options=$(flash-news "$command" --help 2>/dev/null | grep -o -- '--[a-z-]*' | sort -u)
        COMPREPLY=($(compgen -W "$options" -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -o filenames -F _flash_news flash-news
