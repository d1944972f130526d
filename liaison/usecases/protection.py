"""Persons who must not be shared, and whether a record would give one of them away.

A person is protected whose profile says so, or whose consent was refused, withdrawn or has ended.
Then neither the profile leaves nor any record that names the person or points at the profile. Code
names are made for others to read and give nobody away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from liaison.domain import named
from liaison.domain.content import Content
from liaison.domain.folding import folded, is_telling, word_pattern
from liaison.domain.person import Person
from liaison.domain.record import Filter
from liaison.domain.words import tr
from liaison.session import Session

PAGE: Final = 500


class Protected(msgspec.Struct, frozen=True, kw_only=True):
    """The protected profiles with their reasons, and the names that give them away."""

    profiles: dict[str, str]
    names: tuple[str, ...]

    def reasons(self, record: str, content: Content) -> Iterator[str]:
        """Why a record would give a protected person away; nothing where it would not."""
        if record in self.profiles:
            yield self.profiles[record]
            return
        if any(link.record in self.profiles for link in content.links):
            yield tr("It points at the profile of a person who must not be shared.")
        elif self._names(content):
            yield tr("It names a person who must not be shared.")

    def _names(self, content: Content) -> bool:
        if not self.names:
            return False
        # A list may write the family name first, and a title in front.
        listed = [frozenset(folded(person).split()) for person in named.people(content)]
        text = folded("\n".join(_texts(msgspec.to_builtins(content))))
        return any(
            any(words.issuperset(name.split()) for words in listed)
            or (name in text and re.search(word_pattern(name), text))
            for name in self.names
        )


def protected(session: Session) -> Protected:
    """All protected persons of the vault, by what is sealed or drafted of them.

    A draft that sets the flag protects at once; one that takes it off does so when it is sealed.
    """
    profiles: dict[str, str] = {}
    names: dict[str, None] = {}
    for record, contents in persons(session):
        bodies = [content.body for content in contents if isinstance(content.body, Person)]
        found = [why for body in bodies if (why := _why(body, session.world.clock()))]
        if not found:
            continue
        profiles[record] = found[0]
        for body in bodies:
            names.update(dict.fromkeys(folded(name.text) for name in body.names))
    return Protected(profiles=profiles, names=tuple(filter(is_telling, names)))


def persons(session: Session) -> Iterator[tuple[str, list[Content]]]:
    """Every record of a person: its newest version and its draft, as far as there are any."""
    after: tuple[int, int] | None = None
    while rows := session.vault.records.page(Filter(kind="person"), after, PAGE):
        for row in rows:
            version = session.vault.records.version(row.record, row.version)
            draft = session.vault.records.draft(row.record) if row.drafting else None
            yield row.record, [held.content for held in (version, draft) if held is not None]
        after = (rows[-1].event_at, rows[-1].seq)


def _why(person: Person, now: int) -> str:
    if person.do_not_share:
        return tr("This person must not be shared.")
    if person.consent == "refused":
        return tr("This person's consent was refused.")
    if person.consent == "withdrawn":
        return tr("This person's consent was withdrawn.")
    if person.consent_until is not None and person.consent_until.at < now:
        return tr("This person's consent has ended.")
    return ""


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
