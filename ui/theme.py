"""Themes: a file of colour tokens becomes the palette and the one style sheet of all windows."""

from __future__ import annotations

import re
from functools import cache
from string import Template
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QJsonDocument, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources

Name = Literal["light", "dark", "contrast"]
PLACEHOLDER: Final = "ink3"
NAMES: Final[tuple[Name, ...]] = ("light", "dark", "contrast")

# The first of these that the machine has; all of them draw Latin, Cyrillic and tabular figures.
_FAMILIES: Final = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")


class Tokens(NamedTuple):
    """The colours of one theme as ``#rrggbb``. ``ink`` to ``ink3`` are text, strongest first;
    ``faint`` is what is disabled or decorates, ``edge`` the border of what is typed into."""

    canvas: str
    surface: str
    raised: str
    sunken: str
    hover: str
    selected: str
    ink: str
    ink2: str
    ink3: str
    faint: str
    line: str
    line2: str
    edge: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    good: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    band: str
    on_band: str
    panel: str
    on_panel: str
    shade: str
    sea: str
    land: str
    coast: str


@cache
def load(name: Name) -> Tokens:
    """The tokens of a theme, from ``resources/themes``; TypeError if one is missing or unknown."""
    # Qt's reader is there already; Python's takes 2 ms to load, and every start would wait for it.
    read = QJsonDocument.fromJson(resources.read_bytes("themes", f"{name}.json"))
    return Tokens(**read.toVariant())


_SIDE: Final = re.compile(r"\b(?:border|padding)-(?:left|right)\b")
_OTHER: Final = {
    f"{what}-{side}": f"{what}-{other}"
    for what in ("border", "padding")
    for side, other in (("left", "right"), ("right", "left"))
}
# The four lengths of a padding: top, right, bottom, left.
_FOUR: Final = re.compile(r"(padding: )(\w+) (\w+) (\w+) (\w+)(?=;)")


class _Current:
    """The theme in force: the one thing about looks that every painter asks for."""

    name: Name = "light"
    tokens: Tokens = load("light")


def name() -> Name:
    """The theme in force."""
    return _Current.name


def token(which: str) -> str:
    """A colour of the theme in force, as ``#rrggbb``."""
    return str(getattr(_Current.tokens, which))


def color(which: str) -> QColor:
    """A colour of the theme in force."""
    return QColor(token(which))


def shade() -> QColor:
    """What is laid over a window that waits for a dialog."""
    made = color("shade")
    made.setAlphaF(0.35)
    return made


def chosen(setting: str) -> Name:
    """The theme for a setting; ``system`` follows the desktop's scheme and contrast wish."""
    if setting in NAMES:
        return setting
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(wanted: Name) -> None:
    """Put the whole program into a theme."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    _Current.name, _Current.tokens = wanted, load(wanted)
    app.setPalette(_palette(_Current.tokens))
    app.setFont(_font())
    template = Template(resources.read_text("themes", "app.qss"))
    dark_tick = QColor(_Current.tokens.on_accent).lightness() < 128
    sheet = template.substitute(
        _Current.tokens._asdict(),
        chevron=_picture("chevron"),
        tick=_picture("tick-dark" if dark_tick else "tick-light"),
    )
    mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(_mirrored(sheet) if mirrored else sheet)


def _mirrored(sheet: str) -> str:
    """The style sheet for a language read from right to left: Qt turns layouts, not borders."""
    turned = _FOUR.sub(r"\g<1>\g<2> \g<5> \g<4> \g<3>", sheet)
    return _SIDE.sub(lambda found: _OTHER[found[0]], turned)


def _picture(name: str) -> str:
    """The path of a picture for the style sheet, which can take no others than files."""
    return resources.path("themes", f"{name}.svg").as_posix()


def role(widget: QWidget, wanted: str, **properties: str) -> None:
    """Give a widget its part in the style sheet, e.g. ``role(label, "title")``."""
    widget.setProperty("role", wanted)
    retone(widget, **properties)


def retone(widget: QWidget, **properties: str) -> None:
    """Change properties the style sheet selects by, and draw the widget anew."""
    for key, value in properties.items():
        widget.setProperty(key, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is still to come
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def mono() -> QFont:
    """A font of equal widths, for words and hashes that are compared letter by letter."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(13)
    return font


def _font() -> QFont:
    known = set(QFontDatabase.families())
    family = next((one for one in _FAMILIES if one in known), QApplication.font().family())
    font = QFont(family)
    font.setPixelSize(13)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for which, value in (
        (roles.Window, t.canvas),
        (roles.WindowText, t.ink),
        (roles.Base, t.surface),
        (roles.AlternateBase, t.canvas),
        (roles.Text, t.ink),
        (roles.Button, t.raised),
        (roles.ButtonText, t.ink),
        (roles.BrightText, t.bad),
        (roles.Highlight, t.accent),
        (roles.HighlightedText, t.on_accent),
        (roles.ToolTipBase, t.band),
        (roles.ToolTipText, t.on_band),
        (roles.PlaceholderText, getattr(t, PLACEHOLDER)),
        (roles.Link, t.accent),
        (roles.LinkVisited, t.accent),
        (roles.Light, t.raised),
        (roles.Mid, t.line),
        (roles.Dark, t.line2),
        (roles.Shadow, t.shade),
        (roles.Accent, t.accent),
    ):
        palette.setColor(which, QColor(value))
    for which in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.faint))
    return palette
