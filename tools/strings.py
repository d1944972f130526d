"""Gather every string that is translated into the catalogues, and compile them: `make strings`.

What `tr`, `noop` and `plural` are given in the code, the two sentences of every refusal, and the
words of forms, fields and value lists. A catalogue keeps the translations it has; new strings come
in as unfinished, and those that have gone are dropped.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("resources/languages")
LANGUAGES = {"ar": 6, "fr": 2}  # how many forms its plurals have
PACKAGES = ("liaison", "storage", "ui")
DATA = ("fields", "forms", "values")
DATA_KEYS = frozenset(("definition", "help", "label", "plural", "title"))
REFUSAL_KEYS = frozenset(("advice", "what"))


class Message(NamedTuple):
    """One text to translate and the file it stands in first; ``one`` is set for plurals."""

    source: str
    where: str
    one: str = ""


def messages(root: Path = ROOT) -> list[Message]:
    """Every message of the project, each once, in the order of files and of places in them."""
    found: dict[str, Message] = {}
    for message in (*_of_code(root), *_of_data(root)):
        known = found.setdefault(message.source, message)
        if bool(known.one) != bool(message.one):
            raise ValueError(f"both a plural and not one: {message.source!r}")
    return list(found.values())


def _of_code(root: Path) -> Iterator[Message]:
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            where = path.relative_to(root).as_posix()
            calls = list(_calls(ast.parse(path.read_text("utf-8")), where))
            yield from (message for _, message in sorted(calls))


def _calls(tree: ast.Module, where: str) -> Iterator[tuple[tuple[int, int], Message]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for source in _of_refusal(node):
                yield (source.lineno, source.col_offset), Message(_text(source), where)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        at, given = (node.lineno, node.col_offset), [_text(one) for one in node.args]
        if node.func.id in ("tr", "noop") and given and given[0]:
            yield at, Message(given[0], where)
        elif node.func.id == "plural" and len(given) == 3 and given[1] and given[2]:
            yield at, Message(given[2], where, given[1])


def _of_refusal(node: ast.ClassDef) -> Iterator[ast.Constant]:
    """Its two sentences, wherever a class has both or builds on one that has."""
    for part in node.body:
        name = part.targets[0] if isinstance(part, ast.Assign) else None
        if isinstance(name, ast.Name) and name.id in REFUSAL_KEYS:
            assert isinstance(part, ast.Assign)
            if isinstance(part.value, ast.Constant) and _text(part.value):
                yield part.value


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _of_data(root: Path) -> Iterator[Message]:
    for folder in DATA:
        for path in sorted((root / "resources" / folder).glob("*.json")):
            where = path.relative_to(root).as_posix()
            for source in _words(json.loads(path.read_text("utf-8"))):
                yield Message(source, where)


def _words(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key in DATA_KEYS and isinstance(value, str) and value:
                yield value
            else:
                yield from _words(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _words(value)


def read(path: Path) -> dict[str, tuple[str, ...]]:
    """The finished translations of a catalogue; none where there is no such file."""
    done: dict[str, tuple[str, ...]] = {}
    if not path.exists():
        return done
    for message in ElementTree.parse(path).iter("message"):
        made = message.find("translation")
        assert made is not None
        if made.get("type") != "unfinished":
            forms = [one.text or "" for one in made.findall("numerusform")] or [made.text or ""]
            done[message.findtext("source") or ""] = tuple(forms)
    return done


def render(language: str, found: list[Message], done: dict[str, tuple[str, ...]]) -> str:
    """The catalogue as Qt Linguist reads it. Every message names its file, never a line: what moves
    within a file changes nothing here."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name></name>",
    ]
    for message in found:
        count = LANGUAGES[language] if message.one else 1
        forms = done.get(message.source, ())
        finished = len(forms) == count and all(forms)
        mark = "" if finished else ' type="unfinished"'
        forms = forms if finished else ("",) * count
        lines.append(
            f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if message.one else ''}>"
        )
        lines.append(f'        <location filename="../../{message.where}"/>')
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.one:
            lines.append(
                f"        <extracomment>One in English: {escape(message.one)}</extracomment>"
            )
            lines.append(f"        <translation{mark}>")
            lines += [f"            <numerusform>{escape(one)}</numerusform>" for one in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{escape(forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compiled(path: Path) -> bytes:
    """The catalogue as the program loads it, made by the lrelease that comes with PySide6."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        subprocess.run([tool, "-silent", path, "-qm", made], check=True, timeout=60)
        return made.read_bytes()


def main() -> int:
    """Brings every catalogue up to date and says what is still to translate."""
    found, left = messages(), 0
    for language in LANGUAGES:
        path = ROOT / FOLDER / f"liaison_{language}.ts"
        done = read(path)
        path.write_text(render(language, found, done), "utf-8")
        path.with_suffix(".qm").write_bytes(compiled(path))
        open_ = len(found) - len(read(path))
        left += open_
        print(f"{language}: {len(found)} strings, {open_} to translate")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
