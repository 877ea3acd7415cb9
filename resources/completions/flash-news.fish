# fish completion for flash-news
complete -c flash-news -n __fish_use_subcommand -f -a "(flash-news help 2>/dev/null | string replace -rf '^  ([a-z-]+) .*' '\$1')"
complete -c flash-news -n __fish_use_subcommand -l profile -r -d 'Everything in one folder'
complete -c flash-news -n 'not __fish_use_subcommand' -a "(flash-news (commandline -opc)[2] --help 2>/dev/null | string match -ar -- '--[a-z-]+')"
