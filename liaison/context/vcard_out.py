"""Profiles of persons and parties as contact cards (vCard 4.0, RFC 6350).

A card holds what one would write into an address book: names, organisation, role, languages. What
was thought of a person, and what protects him or her, is never among it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.context.contentlines import written
from liaison.context.outgoing import Outgoing, coordinates, marking_of, sealed_at, title_of
from liaison.domain.party import Party
from liaison.domain.person import Person
from liaison.domain.times import to_datetime


def write_vcard(records: Iterable[Outgoing]) -> Iterator[bytes]:
    """One chunk a card; a record of another kind is a card with its title and nothing else.

    The marking is a note, for no other property of a card is sure to be shown.
    """
    for item in records:
        yield b"".join(_card(item))


def _card(item: Outgoing) -> Iterator[bytes]:
    yield b"BEGIN:VCARD\r\nVERSION:4.0\r\n"
    yield written("UID", item.record)
    for name, value in _facts(item):
        if value:
            yield written(name, value)
    if point := coordinates(item.content.place):
        yield written("GEO", f"geo:{point[0]},{point[1]}", escaped=False)
    yield written("NOTE", marking_of(item))
    if item.at:
        yield written("REV", f"{to_datetime(sealed_at(item)):%Y%m%dT%H%M%SZ}", escaped=False)
    yield b"END:VCARD\r\n"


def _facts(item: Outgoing) -> Iterator[tuple[str, str]]:
    """Properties of a card and their values; the first of a profile's names is the main one."""
    body = item.content.body
    if not isinstance(body, Person | Party):
        yield "FN", title_of(item)
        return
    names = [name.text for name in body.names if name.text] or [title_of(item)]
    yield "FN", names[0]
    for name in names[1:]:
        yield "NICKNAME", name
    if isinstance(body, Party):
        yield "KIND", "org"
        yield "NICKNAME", body.acronym
        return
    yield "ORG", body.organisation
    yield "TITLE", body.role
    for language in body.languages:
        yield "X-LANGUAGE", language.name
