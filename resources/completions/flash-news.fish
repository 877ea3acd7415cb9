# fish completion for flash-news: asks the program itself for its commands and options
function __flash_news_command
    set -l words (commandline -opc)
    set -l i 2
    while test $i -le (count $words)
        switch $words[$i]
            case --profile
                set i (math $i + 1)
            case '-*'
            case '*'
                echo $words[$i]
                return
        end
        set i (math $i + 1)
    end
    return 1
end
complete -c flash-news -n 'not __flash_news_command >/dev/null' -f -a "(flash-news help 2>/dev/null | string replace -rf '^  ([a-z-]+) .*' '\$1') help"
complete -c flash-news -n 'not __flash_news_command >/dev/null' -l profile -r -a '(__fish_complete_directories)' -d 'Everything in one folder'
complete -c flash-news -n 'not __flash_news_command >/dev/null' -l refresh -d 'Open the window and fetch what is new'
complete -c flash-news -n 'not __flash_news_command >/dev/null' -l add -d 'Open the window at adding sources'
complete -c flash-news -n 'not __flash_news_command >/dev/null' -l hidden -d 'Start without showing the window'
complete -c flash-news -n 'not __flash_news_command >/dev/null' -l help -d 'List the commands'
complete -c flash-news -n 'not __flash_news_command >/dev/null' -l version -d 'Tell the version'
complete -c flash-news -n '__flash_news_command >/dev/null; and string match -q -- "-*" (commandline -ct)' -f -a "(flash-news (__flash_news_command) --help 2>/dev/null | string match -ar -- '--[a-z-]+')"
complete -c flash-news -n '__flash_news_command | string match -q import' -l from -x -a 'newsboat rssguard quiterss liferea akregator'
