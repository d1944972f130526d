"""Every pair of colours that the style sheet and the painters lay on each other can be told apart.

Measured as WCAG 2.2 does, at level AA: text 4.5 to 1, edges and shapes that carry a meaning 3 to 1.
What is disabled and what only decorates is exempt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import resources
from ui import theme

TEXT, SHAPE = 4.5, 3.0
UI = Path(theme.__file__).parent
# What a page, a pane, a card or a row may be filled with: anything without a ground stands on one.
GROUNDS = ("canvas", "surface", "raised", "sunken", "hover", "selected", "accent_soft")
TONED = {"warn": "warn_soft", "bad": "bad_soft"}  # the cards and strips that warn
TEXTUAL = frozenset(
    {
        "QLabel",
        "QPushButton",
        "QToolButton",
        "QLineEdit",
        "QPlainTextEdit",
        "QComboBox",
        "QSpinBox",
        "QCheckBox",
        "QRadioButton",
        "QListView",
        "QTableView",
        "QTableView::item",
        "QListView::item",
        "QHeaderView::section",
        "QMenu",
        "QMenu::item",
        "QToolTip",
        "QAbstractItemView",
    }
)
INPUTS = ("QLineEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QCheckBox::indicator")
# What painters write and draw, by the module: (token, on, kind). `_on` stands for all grounds.
PAINTED: dict[str, tuple[tuple[str, str, float], ...]] = {
    "pages/rowlist.py": (
        *(("ink", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("ink2", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("ink3", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("good", on, SHAPE) for on in ("surface", "hover", "selected")),
        *(("bad", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("accent", on, SHAPE) for on in ("surface", "hover", "selected")),
    ),
    "checklist.py": (
        *(("ink", on, TEXT) for on in ("surface", "hover", "accent_soft")),
        *(("ink2", on, TEXT) for on in ("surface", "hover", "accent_soft")),
        *(("ink3", on, TEXT) for on in ("surface", "hover", "accent_soft")),
        *(("accent", on, SHAPE) for on in ("surface", "hover", "accent_soft")),
        ("edge", "surface", SHAPE),
        ("edge", "hover", SHAPE),
        ("on_accent", "accent", SHAPE),
    ),
    "dialog.py": (("edge", "canvas", SHAPE),),
    "entry.py": (
        *(("ink", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("ink2", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("ink3", on, TEXT) for on in ("surface", "hover", "selected")),
        *(("bad", on, TEXT) for on in ("surface", "hover", "selected")),
        ("accent", "surface", SHAPE),
    ),
    "timeline.py": (
        ("ink2", "surface", TEXT),
        ("ink3", "surface", TEXT),
        ("accent", "surface", SHAPE),
        ("bad", "surface", SHAPE),
        ("ink", "surface", SHAPE),
    ),
    "witnessed.py": (
        ("good", "sunken", SHAPE),
        ("good", "canvas", SHAPE),
        ("ink", "canvas", SHAPE),
    ),  # notches stick out
    "viewer.py": (("accent", "surface", SHAPE), ("accent", "sunken", SHAPE)),
    "palette.py": (("ink3", "raised", TEXT), ("ink3", "selected", TEXT), ("ink3", "surface", TEXT)),
    "map/backdrop.py": (
        *(("ink3", on, TEXT) for on in ("sea", "land", "sunken")),
        *(("coast", on, SHAPE) for on in ("sea", "land")),
    ),
    "map/front.py": (
        *(("ink", on, TEXT) for on in ("surface", "warn_soft")),
        *(("ink3", on, TEXT) for on in ("surface",)),
        *(("ink2", on, SHAPE) for on in ("surface",)),
        *(("accent", on, SHAPE) for on in ("sea", "land")),
        *(("ink", on, SHAPE) for on in ("sea", "land", "surface")),
        ("surface", "ink", SHAPE),
    ),
    "map/marks.py": (
        *(
            (token, on, SHAPE)
            for token in ("accent", "good", "bad", "warn", "ink2", "ink")
            for on in ("sea", "land")
        ),
        *(("surface", on, SHAPE) for on in ("accent", "good", "bad", "warn", "ink2")),
        ("on_accent", "accent", TEXT),
        ("ink", "surface", TEXT),
    ),
    "forms/editor.py": (),
    "safe.py": (),
    "theme.py": (),
}
# Icons that stand where the words beside them say the same are held to the measure of a shape.
ICONS = ("ink", "ink2", "ink3", "accent", "good", "warn", "bad")
DECORATION = frozenset({"faint", "line", "line2", "shade"})


class Rule(NamedTuple):
    """One selector of the style sheet with what it sets; ``within`` is the one around it."""

    element: str
    attributes: frozenset[str]
    states: frozenset[str]
    within: str
    sets: dict[str, str]
    text: str


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def rules() -> list[Rule]:
    """The style sheet, selector by selector."""
    sheet = re.sub(r"/\*.*?\*/", "", resources.read_text("themes", "app.qss"), flags=re.S)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
        sets = {name.strip(): value.strip() for name, value in pairs}
        for text in selectors.split(","):
            words = text.split()
            within, last = " ".join(words[:-1]), words[-1]
            attributes = frozenset(re.findall(r"\[([^\]]+)\]", last))
            bare = re.sub(r"\[[^\]]+\]", "", last)
            element, _, rest = bare.partition("::")
            part, *states = rest.split(":") if rest else [""]
            if not rest:
                element, *states = element.split(":")
            name = f"{element}::{part}" if part else element
            found.append(Rule(name, attributes, frozenset(states), within, sets, text.strip()))
    return found


def _resolved(one: Rule, every: list[Rule]) -> dict[str, str]:
    """What holds for a selector, by the cascade: the more is said the stronger, then the later."""
    fitting = [
        rule
        for rule in every
        if rule.element in (one.element, "QWidget" if "::" not in one.element else one.element)
        and rule.attributes <= one.attributes
        and rule.states <= one.states
        and rule.within in ("", one.within)
        and (rule.element != "QWidget" or not rule.attributes)
    ]
    fitting.sort(key=lambda r: (bool(r.within), r.element != "QWidget",
                                len(r.attributes) + len(r.states)))  # fmt: skip
    found: dict[str, str] = {}
    for rule in fitting:
        found |= rule.sets
    return found


def _token(value: str) -> str:
    found = re.search(r"\$(\w+)", value)
    return found[1] if found else ""


def _grounds(one: Rule, sets: dict[str, str], every: list[Rule]) -> tuple[str, ...]:
    """What a selector's text stands on."""
    own = sets.get("background", "transparent")
    if _token(own):
        return (_token(own),)
    if one.within:
        around = next(rule for rule in every if rule.text == one.within)
        if ground := _token(around.sets.get("background", "")):
            return (ground,)
    toned = [TONED[word] for said in one.attributes for word in TONED if said == f'tone="{word}"']
    return (*GROUNDS, *toned) if toned else (*GROUNDS, *TONED.values()) if not (
        one.attributes or one.states) else GROUNDS  # fmt: skip


def text_pairs() -> Iterator[tuple[str, str, str]]:
    """Every (selector, token of the text, token under it) of the style sheet."""
    every = rules()
    for one in every:
        if one.element not in TEXTUAL or "disabled" in one.states or "read-only" in one.states:
            continue
        sets = _resolved(one, every)
        text = _token(sets.get("color", "$ink"))
        if not text:
            continue
        for ground in _grounds(one, sets, every):
            yield one.text, text, ground


def edge_pairs() -> Iterator[tuple[str, str, str]]:
    """Every (selector, token of the edge, token beside it) of what is typed into or has the focus.

    An edge is told from its field or from what is around it; where both are alike, from both.
    """
    every = rules()
    for one in every:
        sets = _resolved(one, every)
        edge = _token(sets.get("border-color", "") or sets.get("border", ""))
        if edge and (one.element in INPUTS or "focus" in one.states):
            around = ("canvas", "surface", "raised", "sunken")
            for ground in ("surface",) if one.within else around:
                yield one.text, edge, ground


@pytest.mark.parametrize("name", theme.NAMES)
def test_all_text_of_the_style_sheet_can_be_read(name: theme.Name) -> None:
    pairs = set(text_pairs())
    assert len(pairs) > 100
    assert _low(name, pairs, TEXT) == []


@pytest.mark.parametrize("name", theme.NAMES)
def test_fields_and_what_has_the_focus_can_be_told_from_what_is_around(name: theme.Name) -> None:
    pairs = set(edge_pairs())
    assert {one for one, _, _ in pairs} >= {
        "QLineEdit",
        "QPushButton:focus",
        "QCheckBox::indicator",
    }
    assert _low(name, pairs, SHAPE) == []


@pytest.mark.parametrize("name", theme.NAMES)
def test_what_painters_write_and_draw_can_be_read(name: theme.Name) -> None:
    for module, pairs in PAINTED.items():
        for text, ground, least in pairs:
            found = contrast(*(getattr(theme.load(name), one) for one in (text, ground)))
            assert found >= least, f"{name}: {text} on {ground} in {module} is {found:.2f}"
    icons = {("icon", icon, ground) for icon in ICONS for ground in GROUNDS}
    icons |= {("icon", tone, ground) for tone, ground in TONED.items()}
    assert _low(name, icons, SHAPE) == []


@pytest.mark.parametrize("name", theme.NAMES)
def test_what_is_typed_before_anything_and_links_can_be_read(name: theme.Name) -> None:
    """The palette, for what has no rule: placeholders, links, chosen text, tool tips."""
    tokens = theme.load(name)
    for text, ground in (
        (theme.PLACEHOLDER, "surface"),
        (theme.PLACEHOLDER, "sunken"),
        ("accent", "surface"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_band", "band"),
        ("on_panel", "panel"),
    ):
        assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= TEXT, (text, ground)


def test_body_text_is_told_apart_best_in_the_theme_of_high_contrast() -> None:
    tokens = theme.load("contrast")
    for text in ("ink", "ink2", "ink3"):
        for ground in (*GROUNDS, *TONED.values()):
            assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 7, (text, ground)


def test_no_painter_uses_a_colour_that_the_table_does_not_hold() -> None:
    for path in sorted(UI.rglob("*.py")):
        drawn = set(re.findall(r'theme\.color\("(\w+)"\)', path.read_text(encoding="utf-8")))
        module = path.relative_to(UI).as_posix()
        if not drawn:
            continue
        known = {token for pair in PAINTED.get(module, ()) for token in pair[:2]}
        assert drawn - known - DECORATION <= set(), f"{module} draws {drawn - known}"


def _low(name: theme.Name, pairs: set[tuple[str, str, str]], least: float) -> list[str]:
    tokens = theme.load(name)
    measured = (
        (contrast(getattr(tokens, text), getattr(tokens, ground)), where, text, ground)
        for where, text, ground in pairs
    )
    return [
        f"{where}: {text} on {ground} is {found:.2f}"
        for found, where, text, ground in sorted(measured)
        if found < least
    ]
