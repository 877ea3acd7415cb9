#!/usr/bin/env python3
"""Writes the manual page: make.py TEMPLATE PROGRAM PAGE

The commands and their options stand in the program alone; the template says the rest. `@VERSION@` and
`@COMMANDS@` are filled in."""
import json
import os
import re
import subprocess
import sys


def ask(program, *arguments):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    return subprocess.run([program, *arguments], capture_output=True, env=environment, check=False).stdout.decode()


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def options_of(program, command):
    """[name, argument, words] of each option that a command tells of itself."""
    options = []
    for line in ask(program, command, "--help").splitlines():
        if match := re.match(r"  (?:-\w, )?(--[a-z-]+)(?: <([^>]+)>)?\s*(.*)", line):
            options.append(list(match.groups()))
        elif options and (more := re.match(r" {6,}(\S.*)", line)):
            options[-1][2] += " " + more[1]
        elif not line.strip() and options:
            break
    return [option for option in options if option[0] not in ("--help", "--help-all")]


def section(program, command):
    lines = [f".SS {command['name']}", f".B flash\\-news {escaped(command['name'])}", escaped(command["usage"]) or "\\&",
             ".PP", escaped(command["summary"]) + "."]
    for name, argument, words in options_of(program, command["name"]):
        lines += [".TP", f".BI {escaped(name)} \" {escaped(argument)}\"" if argument else f".B {escaped(name)}",
                  escaped(words.strip())]
    return "\n".join(lines)


def main(template, program, page):
    commands = json.loads(ask(program, "help", "--json"))
    version = ask(program, "--version").split()[-1]
    text = open(template, encoding="utf-8").read()
    text = text.replace("@VERSION@", version)
    text = text.replace("@COMMANDS@", "\n".join(section(program, command) for command in commands))
    with open(page, "w", encoding="utf-8") as out:
        out.write(text)


main(*sys.argv[1:])
