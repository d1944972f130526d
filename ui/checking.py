"""Checking what others exported, a trail or evidence: read from a folder or file, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from liaison.changes import Watch
from liaison.domain.audit import Report
from liaison.session import Session
from liaison.usecases import audit, evidence
from ui import ask
from ui.build import button
from ui.dialog import Dialog
from ui.pages.page import Page, Work
from ui.report import ReportCard
from ui.text import tr
from ui.working import Working


def way_to(page: Page, working: Working, busy: Callable[[bool], object]) -> QPushButton:
    """The button that asks what is to be checked and tells what came of it; ``busy`` hears when
    that begins and ends."""

    def ended(report: Report) -> None:
        busy(False)
        _tell(page, report)

    def failed(error: Exception) -> None:
        busy(False)
        page.complain(error)

    def begin() -> None:
        work = _chosen(page)
        if work is not None:
            busy(True)
            watch = working.begin(tr("Checking the export"))
            page.aside(work(watch), ended, failed)

    return button(tr("Check an export…"), "check-export", begin, icon="shield")


def _tell(page: Page, report: Report) -> None:
    """What was established, over the page: it is about somebody else's trail."""
    dialog = Dialog(page, "checked", tr("Check an export"))
    shown = ReportCard("checked-report")
    shown.show_report(report, closes=False)
    dialog.setMinimumWidth(760)
    dialog.add(shown)
    dialog.end_with(tr("Close"), no="")
    dialog.ask()


def _chosen(page: Page) -> Callable[[Watch], Work[Report]] | None:
    heading = tr("Check an export")
    taken = ask.choice(
        page,
        heading,
        tr("What another officer exported is checked by its signatures alone. Nothing is kept."),
        (("trail", tr("An audit trail: a folder")), ("evidence", tr("Evidence: a file"))),
    )
    if not taken:
        return None
    do = tr("Check it")
    asked = ask.folder(page, heading, do) if taken == "trail" else ask.file(page, heading, do)
    if asked is None:
        return None
    path = asked

    def work(watch: Watch) -> Work[Report]:
        def check(session: Session) -> Report:
            courier = session.world.courier
            if taken == "trail":
                return audit.verify_export(courier, path, watch)
            return evidence.verify(courier, path)

        return check

    return work
