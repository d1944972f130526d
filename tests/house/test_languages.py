"""The catalogues hold every string there is, whole, and the compiled ones are made from them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.house.tree import modules
from tools import strings

FOLDER = strings.ROOT / strings.FOLDER
FOUND = {message.source: message for message in strings.messages()}
_NAMED = re.compile(r"\{[^{}]*\}")
# A text that is translated later comes from one of these members or constants, all of them marked.
LATER = frozenset(
    (
        "block",
        "definition",
        "earlier",
        "empty",
        "empty_text",
        "empty_title",
        "group",
        "help",
        "how",
        "keyring",
        "known",
        "label",
        "name",
        "no",
        "plural",
        "said",
        "spoken",
        "step",
        "template",
        "text",
        "title",
        "what",
        "words",
    )
)


def test_strings_are_found_in_every_kind_of_place() -> None:
    for source in (
        "Undo the last removal",  # a constant that is translated later
        "Nothing fits",  # in the window
        "The passphrase does not open this vault, or its header is damaged.",  # a refusal
        "Nothing was changed. Try again, or use your recovery words.",  # what to do next
        "An export needs a reason.",  # a reason, where it is given
        "This is not a number of degrees.",  # a fault of a foreign file
        "Measured against version {n} of the case.",  # drafted for the officer
        "Cease-fire violation report",  # the title of a form
        "Something asked for with a claim to get it.",  # a definition in a value list
        "A few words by which you will find this again.",  # help of a field of the header
        "Given by",  # a column that several kinds share
    ):
        assert source in FOUND, source
    assert FOUND["{n} entries"].one == "{n} entry"


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_a_complete_language_has_every_string_and_nothing_else(language: str) -> None:
    done = strings.read(FOLDER / f"liaison_{language}.ts")
    assert set(FOUND) - set(done) == set()
    assert set(done) - set(FOUND) == set()


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_translations_keep_what_is_filled_in_and_stands_around(language: str) -> None:
    for source, forms in strings.read(FOLDER / f"liaison_{language}.ts").items():
        assert len(forms) == (strings.LANGUAGES[language] if FOUND[source].one else 1)
        for form in forms:
            assert form.strip() or not source.strip(), source
            wanted = sorted(set(_NAMED.findall(source)))
            given = sorted(set(_NAMED.findall(form)))
            one_in_words = FOUND[source].one and sorted({*given, "{n}"}) == wanted
            assert given == wanted or one_in_words, (source, form)
            assert form.count("\n") == source.count("\n"), source
            form.format(**dict.fromkeys((name.strip("{}").split(":")[0] for name in given), 1))


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_catalogues_are_as_the_tool_writes_them(language: str) -> None:
    path = FOLDER / f"liaison_{language}.ts"
    written = strings.render(language, strings.messages(), strings.read(path))
    assert written == path.read_text("utf-8"), "run `make strings`"
    assert strings.compiled(path) == path.with_suffix(".qm").read_bytes(), "run `make strings`"


def test_a_new_string_is_open_and_one_that_has_gone_is_dropped(tmp_path: Path) -> None:
    found = [strings.Message("Stays", "ui/a.py"), strings.Message("Comes", "ui/b.py")]
    path = tmp_path / "liaison_fr.ts"
    path.write_text(strings.render("fr", found, {"Stays": ("Reste",), "Goes": ("Part",)}), "utf-8")
    assert strings.read(path) == {"Stays": ("Reste",)}
    assert path.read_text("utf-8").count('type="unfinished"') == 1


def test_what_is_translated_is_a_literal_or_was_marked_where_it_is_written() -> None:
    for module in modules("liaison", "storage", "ui"):
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "noop":
                assert isinstance(node.args[0], ast.Constant), f"{module.path}:{node.lineno}"
            elif node.func.id == "tr" and not isinstance(node.args[0], ast.Constant):
                given = node.args[0]
                if isinstance(given, ast.Subscript):
                    given = given.value
                named = given.attr if isinstance(given, ast.Attribute) else ""
                named = given.id if isinstance(given, ast.Name) else named
                assert named.isupper() or named in LATER, f"{module.path}:{node.lineno}: {named}"
            elif node.func.id == "plural":
                assert all(isinstance(one, ast.Constant) for one in node.args[1:3]), module.path
