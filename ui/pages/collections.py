"""The pages of records, one for each kind of work: what they hold and what they say while empty."""

from __future__ import annotations

from typing import Final

from ui.kinds import HOMES
from ui.pages.records import RecordsPage
from ui.text import noop


class ContactsPage(RecordsPage):
    """Meetings, calls and chance contacts."""

    name, title, icon = "contacts", noop("Contacts"), "contacts"
    kinds = HOMES["contacts"]
    empty_title = noop("No contacts yet")
    empty_text = noop(
        "Every meeting, call and chance contact is one log: when, where, who, and what was said. "
        "Hot note starts one that happens now."
    )


class CasesPage(RecordsPage):
    """Negotiations: the case with its mandate, its notes and its rounds."""

    name, title, icon = "cases", noop("Cases"), "negotiations"
    kinds = HOMES["cases"]
    empty_title = noop("No negotiations yet")
    empty_text = noop(
        "A case holds the mandate with its red lines and bottom lines. Notes and proposal rounds "
        "belong to it, and every proposal is held against it before it is sealed."
    )


class PromisesPage(RecordsPage):
    """Commitments and confidence-building measures."""

    name, title, icon = "promises", noop("Promises"), "promises"
    kinds = HOMES["promises"]
    empty_title = noop("No promises yet")
    empty_text = noop(
        "What one side promised the other, in its exact words, with its deadline and what became "
        "of it. A line of a sealed contact log becomes one in one step."
    )


class IncidentsPage(RecordsPage):
    """Incidents, cease-fire violations and patrols."""

    name, title, icon = "incidents", noop("Incidents"), "incidents"
    kinds = HOMES["incidents"]
    empty_title = noop("No incidents yet")
    empty_text = noop(
        "What happened on the ground: incidents, alleged violations from the allegation to the "
        "finding, and the patrols that saw it."
    )


class WatchPage(RecordsPage):
    """Early-warning indicators and what was observed of them."""

    name, title, icon = "watch", noop("Watch"), "watch"
    kinds = HOMES["watch"]
    empty_title = noop("Nothing is watched yet")
    empty_text = noop(
        "An indicator is one plain question asked again and again, with what is normal and what "
        "is alarming. Its observations are kept here beside it."
    )


class PeoplePage(RecordsPage):
    """Persons, parties and organisations."""

    name, title, icon = "people", noop("People"), "people"
    kinds = HOMES["people"]
    empty_title = noop("No people yet")
    empty_text = noop(
        "Who is who: names in every script, roles, ties between them, and how they like to be "
        "reached. Records that name them are found from here."
    )


class ReportsPage(RecordsPage):
    """Situation reports, and templates for an organisation's own fields."""

    name, title, icon = "reports", noop("Reports"), "reports"
    kinds = HOMES["reports"]
    empty_title = noop("No reports yet")
    empty_text = noop(
        "A SITREP is filled from the records of its period and then edited. A template adds your "
        "organisation's own fields to a kind of record."
    )


TITLES: Final = {
    page.name: page.title
    for page in (
        ContactsPage,
        CasesPage,
        PromisesPage,
        IncidentsPage,
        WatchPage,
        PeoplePage,
        ReportsPage,
    )
}
"""What the page is called that is the home of a kind."""
