"""The languages of the window: which one is spoken, its catalogue, its numbers, its direction."""

from __future__ import annotations

import os
import re
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from liaison.domain import words
from resources import path

VARIABLE: Final = "LIAISON_LANGUAGE"  # chooses for one run, above the system and the setting


class Language(NamedTuple):
    """``own`` is what its speakers call it; ``locale`` writes its numbers and names of days.

    ``known`` is the catalogue that tells what there is to translate: for the languages that test
    the window it is another's.
    """

    code: str
    own: str
    locale: str
    known: str = ""
    rtl: bool = False


# Arabic takes the locale that writes 0 to 9: date-time groups, positions and fingerprints are
# always written so, and two sets of digits on one screen invite misreading.
LANGUAGES: Final = (
    Language("en", "English", "en_US"),
    Language("fr", "Français", "fr_FR", "fr"),
    Language("ar", "العربية", "ar_AE", "ar", rtl=True),
)
_TESTING: Final = (
    Language("pseudo", "[pseudo]", "en_US", "fr"),
    Language("pseudo-rtl", "[pseudo-rtl]", "ar_AE", "fr", rtl=True),
)

_ACCENTED: Final = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
_PLACE: Final = re.compile(r"(\{[^{}]*\}|&(?=\w))")
_OPEN, _SHUT = "⟦", "⟧"

_spoken: Language = LANGUAGES[0]
_translators: list[QTranslator] = []


def spoken() -> Language:
    """The language in force."""
    return _spoken


def chosen(setting: str = "system") -> Language:
    """The language that the environment asks for, else the setting, else the system's; English
    where Liaison does not speak it."""
    known = {one.code: one for one in (*LANGUAGES, *_TESTING)}
    if one := known.get(os.environ.get(VARIABLE, "")):
        return one
    if setting != "system":
        return known[setting]
    return known.get(QLocale.system().name().partition("_")[0], LANGUAGES[0])


def speak(app: QApplication, language: Language) -> None:
    """From here on the window is made in this language; what stands already stays as it is."""
    global _spoken
    for translator in _translators:
        app.removeTranslator(translator)
    _translators.clear()
    own = QTranslator(app)
    if language.known:
        own.load(str(path("languages", f"liaison_{language.known}.qm")))
        _translators.append(own)
        app.installTranslator(own)
        qt = QTranslator(app)
        if qt.load(f"qtbase_{language.known}", _qt_catalogues()):
            _translators.append(qt)
            app.installTranslator(qt)
    locale = QLocale(language.locale)
    QLocale.setDefault(locale)

    def number(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    def stretched(text: str, n: int) -> str:
        return _stretched(text) if own.translate("", text, None, n) else text

    translate = stretched if language in _TESTING else _translated
    words.speak(words.Speech(translate, number, language.rtl) if language.known else words.ENGLISH)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.rtl else Qt.LayoutDirection.LeftToRight
    )
    _spoken = language


def _translated(text: str, n: int) -> str:
    return QCoreApplication.translate("", text, None, n)


def _qt_catalogues() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def _stretched(text: str) -> str:
    """A text as long and as strange as in another language: bracketed, accented, 40 % longer."""
    parts = _PLACE.split(text)
    said = "".join(p if number % 2 else p.translate(_ACCENTED) for number, p in enumerate(parts))
    return f"{_OPEN}{said}{'~' * (len(text) * 2 // 5)}{_SHUT}"
