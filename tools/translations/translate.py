#!/usr/bin/env python3
"""Moves translations between a plain table and the .ts files, so that a translator needs no XML.

    translate.py missing LANG > LANG.tsv     what is not translated yet: source, tab, empty column for each plural form
    translate.py fill LANG LANG.tsv          puts the table's translations where the .ts file has none
    translate.py fill --again LANG LANG.tsv  also where it has some
    translate.py state                       how much of each language is done

A line is: source, translation, further plural forms, split by tabs; a line feed is written \\n, empty lines and lines that begin with "# " are
passed over. A first column that begins with "@Context@" holds for that context alone. Spaces around a source are put around its translation.

Mnemonics: where the source has an "&" and the translation has none, a letter is chosen that no other entry of the menu or dialog uses; Chinese and
Japanese get the source's letter in brackets. Run update_translations first, so that the .ts files know all strings.
"""
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
BRACKETED = ("zh", "ja")


def path_of(language):
    return FOLDER / f"flash-news_{language}.ts"


def plural_forms(message):
    return message.find("translation").findall("numerusform")


def is_missing(message):
    translation = message.find("translation")
    forms = [form.text for form in plural_forms(message)] or [translation.text]
    return translation.get("type") == "unfinished" or not all(forms)


def messages(tree):
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def read_words(path):
    words = {}
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if not line.strip() or line.startswith("# "):
            continue
        source, *forms = [cell.replace("\\n", "\n") for cell in line.split("\t")]
        if forms and all(form.strip() for form in forms):
            words[source.strip()] = forms
    return words


def spaced(source, text):
    lead = source[: len(source) - len(source.lstrip(" "))]
    trail = source[len(source.rstrip(" ")):]
    return lead + text.strip(" ") + trail


def mnemonic(text):
    found = re.search(r"&(?!\w+;)(\w)", text)  # not in "&lt;"
    return found.group(1).casefold() if found else None


def with_mnemonic(text, letter_at):
    return text[:letter_at] + "&" + text[letter_at:]


def bracketed(source, text):
    letter = mnemonic(source).upper()
    stem = text.removesuffix("…")
    return f"{stem}(&{letter})" + text[len(stem):]


def menus():
    """Source → the menu it stands in, as ui/window/shortcuts.cpp has it."""
    table = (ROOT / "ui/window/shortcuts.cpp").read_text(encoding="utf-8")
    entry = re.compile(r'(\w+),\s*say\(QT_TRANSLATE_NOOP\("Menu",\s*"((?:[^"\\]|\\.)*)"\)')
    return {source: menu for menu, source in entry.findall(table)}


def candidates(text):
    """Where a mnemonic may stand: first letters of words, then any other letter, but not in a placeholder."""
    starts = [m.start() for m in re.finditer(r"(?<![\w%])[^\W\d_]", text)]
    others = [m.start() for m in re.finditer(r"(?<!%)[^\W\d_]", text) if m.start() not in starts]
    return starts + others


def choose_mnemonics(texts, taken):
    """A place in each text, so that no letter is used twice and none that is taken (bipartite matching)."""
    owner, place = {}, {}

    def give(index, seen):
        for at in candidates(texts[index]):
            letter = texts[index][at].casefold()
            if letter in taken or letter in seen:
                continue
            seen.add(letter)
            if letter not in owner or give(owner[letter], seen):
                owner[letter], place[index] = index, at
                return True
        return False

    for index in range(len(texts)):
        give(index, set())
    return place


def add_mnemonics(tree, language):
    menu_of = menus()
    groups = {}
    for context, message in messages(tree):
        if mnemonic(message.findtext("source")) and not is_missing(message):
            group = menu_of.get(message.findtext("source"), "bar") if context == "Menu" else ""
            groups.setdefault((context, group), []).append(message)
    for group in groups.values():
        give_letters(group, language)


def give_letters(group, language):
    entries, taken = [], set()
    for message in group:
        cells = plural_forms(message) or [message.find("translation")]
        if mnemonic(cells[0].text):
            taken.add(mnemonic(cells[0].text))
        elif language.startswith(BRACKETED):
            for cell in cells:
                cell.text = bracketed(message.findtext("source"), cell.text)
        else:
            entries.append(cells)
    for index, at in choose_mnemonics([cells[0].text for cells in entries], taken).items():
        letter = entries[index][0].text[at].casefold()
        for cell in entries[index]:  # plural forms share their letter where they can
            places = candidates(cell.text)
            same = [place for place in places if cell.text[place].casefold() == letter]
            cell.text = with_mnemonic(cell.text, (same or places)[0])


def write(tree, path):
    text = xml.tostring(tree.getroot(), encoding="unicode")
    text = re.sub(r"<(\w+)([^<>]*?) />", r"<\1\2></\1>", text)
    body = re.sub(r">([^<]+)<", lambda m: ">" + m.group(1).replace('"', "&quot;").replace("'", "&apos;") + "<", text)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def fill(language, tables, again):
    words = {}
    for table in tables:
        words |= read_words(table)
    tree = xml.parse(path_of(language))
    for context, message in messages(tree):
        source = message.findtext("source")
        forms = words.get(f"@{context}@{source.strip()}") or words.get(source.strip())
        if not forms or not (again or is_missing(message)):
            continue
        cells = plural_forms(message) or [message.find("translation")]
        if len(forms) != len(cells):
            print(f"{language}: {len(cells)} forms wanted, {len(forms)} given: {source}", file=sys.stderr)
            continue
        for cell, form in zip(cells, forms):
            cell.text = spaced(source, form)
        message.find("translation").attrib.pop("type", None)
    add_mnemonics(tree, language)
    write(tree, path_of(language))


def missing(language):
    for context, message in messages(xml.parse(path_of(language))):
        if is_missing(message):
            source = message.findtext("source").replace("\n", "\\n")
            print(source + "\t" * max(1, len(plural_forms(message))))


def state():
    for path in sorted(FOLDER.glob("*.ts")):
        every = [message for _, message in messages(xml.parse(path))]
        done = sum(not is_missing(message) for message in every)
        print(f"{path.stem.removeprefix('flash-news_'):8} {done:4} of {len(every):4}  {100 * done // max(1, len(every))} %")


def main(arguments):
    if arguments[:1] == ["state"]:
        return state()
    if arguments[:1] == ["missing"] and len(arguments) == 2:
        return missing(arguments[1])
    if arguments[:1] == ["fill"]:
        again = "--again" in arguments
        rest = [argument for argument in arguments[1:] if argument != "--again"]
        if len(rest) >= 2:
            return fill(rest[0], rest[1:], again)
    sys.exit(__doc__)


main(sys.argv[1:])
