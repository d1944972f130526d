"""How portions are called: by the label of their field, or their place in its list."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.domain.content import Content
from liaison.domain.forms import OWN, Form, fields
from liaison.domain.marking import Known, banner, short
from liaison.domain.portion_marks import Under
from ui.safe import name_of
from ui.text import tr


def portion_words(form: Form, content: Content, portion: str) -> str:
    """``Title``, ``Statement 2``, ``Attachment 1``."""
    name, _, number = portion.partition("/")
    if name == "extra" and number:
        name = OWN + content.extra[int(number) - 1].name
        number = ""
    if number:
        words = {
            "statements": tr("Statement {n}"),
            "attachments": tr("Attachment {n}"),
            "links": tr("Link {n}"),
        }.get(name, name_of(name))
        return words.format(n=int(number))
    label = next((field.label for field in fields(form) if field.name == name), "")
    return tr(label) if label else name_of(name)


def under_words(form: Form, content: Content, found: Iterable[Under], known: Known) -> list[str]:
    """One line for each portion that the record's marking does not cover."""
    lines = []
    for under in found:
        told = tr("{portion} {mark}") if under.compared else tr("{portion} {mark}: another policy")
        mark = short(under.marking, known) or banner(under.marking)
        words = portion_words(form, content, under.portion)
        lines.append(told.format(portion=words, mark=mark))
    return lines
