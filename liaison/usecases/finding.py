"""Finding: search with the words shown, ranked search, saved searches, suggestions."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Literal, TypeAlias

import msgspec

from liaison.changes import Changes
from liaison.domain.places import Place
from liaison.domain.record import Filter, Row, Snippet
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import figure, tr
from liaison.ports import Box
from liaison.session import Session
from liaison.settings import SavedSearch
from liaison.usecases import preferences
from liaison.usecases.writing import one_line

SuggestedField: TypeAlias = Literal["person", "party", "place", "case"]
EVERYTHING = Filter()
MOST_SEARCHES = 200
LONGEST_NAME, LONGEST_QUERY = 80, 1_000


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One result: the row, and the piece of its text that matches, with the words marked.

    Where only the text of an attached file matches, ``attachment`` is that file's name.
    """

    row: Row
    snippet: Snippet
    attachment: str = ""


def find(
    session: Session,
    query: str,
    wanted: Filter = EVERYTHING,
    after: int | None = None,
    limit: int = 30,
) -> list[Found]:
    """Records with every word of the query, newest first; ``after`` is the seq of the last row.

    Any text is a query, and none is an error. One without words asks for all that the filter lets
    through, without snippets.
    """
    return _shown(session, query, session.vault.records.search(query, wanted, after, limit))


def ranked(
    session: Session, query: str, wanted: Filter = EVERYTHING, limit: int = 30
) -> list[Found]:
    """Records with every word of the query, the best answers first."""
    return _shown(session, query, session.vault.records.search_ranked(query, wanted, limit))


def box(south: str, west: str, north: str, east: str) -> Box:
    """The box of a filter. Raises `NotAllowed` where these are no four decimal degrees."""
    try:
        low, high = Place(lat=south, lon=west), Place(lat=north, lon=east)
        if Decimal(low.lat) <= Decimal(high.lat):
            return south, west, north, east
    except (ValueError, InvalidOperation):
        pass  # told below, with what a box is
    raise NotAllowed(
        reason=tr("The box is not made of decimal degrees: south, west, north, east."),
        next=tr("Write it as in --box 4.0 18.2 4.6 18.9; nothing was changed."),
    )


def searches(session: Session) -> list[SavedSearch]:
    """The saved searches: pinned ones first, else in the order in which they were saved."""
    return sorted(session.vault.settings().searches, key=lambda one: not one.pinned)


def save_search(session: Session, saved: SavedSearch) -> Changes:
    """Keeps a search under its name, in the place of one of that name. Raises `NotAllowed`."""
    name = one_line(saved.name)
    if not name or len(name) > LONGEST_NAME:
        raise NotAllowed(
            reason=tr("The name of a search has 1 to {longest_name} characters.").format(
                longest_name=LONGEST_NAME
            ),
            next=tr("Name it after what it is for."),
        )
    if len(saved.query) > LONGEST_QUERY:
        raise NotAllowed(
            reason=tr("A search has at most {longest_query} characters.").format(
                longest_query=figure(LONGEST_QUERY)
            ),
            next=tr("Use fewer words."),
        )
    saved = msgspec.structs.replace(saved, name=name, query=one_line(saved.query))
    settings = session.vault.settings()
    if any(one.name == name for one in settings.searches):
        kept = tuple(saved if one.name == name else one for one in settings.searches)
    else:
        kept = (*settings.searches, saved)
    if len(kept) > MOST_SEARCHES:
        raise NotAllowed(
            reason=tr("There are {most_searches} saved searches already.").format(
                most_searches=MOST_SEARCHES
            ),
            next=tr("Drop one first."),
        )
    return preferences.put(session, msgspec.structs.replace(settings, searches=kept))


def drop_search(session: Session, name: str) -> Changes:
    """Forgets a saved search. Raises `NotFound`."""
    settings = session.vault.settings()
    kept = tuple(one for one in settings.searches if one.name != name)
    if len(kept) == len(settings.searches):
        raise NotFound(what=tr("saved search"), id=name[:40])
    return preferences.put(session, msgspec.structs.replace(settings, searches=kept))


def suggestions(session: Session, field: SuggestedField, prefix: str, limit: int = 20) -> list[str]:
    """What stands in records and has a word that begins so, the most frequent first; of cases the
    titles, best answers first (`cases` gives their rows)."""
    if field == "case":
        titles = (row.title for row in cases(session, prefix, limit) if row.title)
        return list(dict.fromkeys(titles))
    return session.vault.records.names(field, prefix, limit)


def cases(session: Session, prefix: str = "", limit: int = 20) -> list[Row]:
    """The negotiation cases that answer a query, to choose one from."""
    return session.vault.records.search_ranked(prefix, Filter(kind="negotiation-case"), limit)


def _shown(session: Session, query: str, rows: list[Row]) -> list[Found]:
    store = session.vault.records
    found = []
    for row in rows:
        name, snippet = "", store.snippet(query, row.record)
        if not snippet:
            name, snippet = store.attached_snippet(query, row.record)
        found.append(Found(row=row, snippet=snippet, attachment=name))
    return found
