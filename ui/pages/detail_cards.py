"""The cards at the head of a record that is read: its seal, or what it lacks to be sealed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from liaison.domain.completeness import Completeness
from liaison.usecases import saying
from liaison.usecases.records import RecordView, VersionView
from ui import consenting, exporting
from ui.build import button, card, row
from ui.pages.detail_parts import line
from ui.pages.page import Page
from ui.safe import SafeLabel, name_of
from ui.text import listed, tr
from ui.times import group


def seal_card(view: RecordView, newest: VersionView, zone: str) -> QWidget:
    """When and by whom a version was sealed, how sure that is, and who has witnessed it."""
    version = newest.version
    at = group(version.sealed_at, zone)
    if newest.earlier:
        trail = tr("the audit trail of an earlier epoch")
    else:
        trail = tr("the audit trail") if newest.trust is None else tr("the author's audit trail")
    sealed = tr("Sealed {when} by {who}, entry {entry} of {trail}").format(
        trail=trail,
        when=at,
        who=name_of(newest.author, tr("an unknown officer")),
        entry=newest.entry,
    )
    parts: list[QLayout] = [line("seal", sealed, "ink")]
    if newest.trust is not None:
        parts.append(line(*_key_words(newest)))
    elif newest.earlier:
        words = tr("It belongs to an epoch before your own: it can be read, and not amended")
        parts.append(line("waiting", words, "ink2"))
    elif newest.witnessed_by:
        names = listed(name_of(name) for name in newest.witnessed_by)
        parts.append(line("check", tr("Witnessed by {names}").format(names=names), "good"))
    else:
        parts.append(line("waiting", tr("Not yet witnessed by another officer"), "ink2"))
    if version.number > 1:
        words = tr("Version {n}. Reason: {why}").format(
            n=version.number, why=name_of(version.reason)
        )
        parts.append(line("versions", words, "ink2"))
    if version.withheld:
        parts.append(line("shield", saying.withheld(version.withheld), "warn", "withheld"))
    if view.draft is not None:
        parts.append(line("draft", tr("An amendment is being written"), "ink2"))
    return card(*parts, role="inset", gap=6, pad=12, name="seal-card")


def _key_words(newest: VersionView) -> tuple[str, str, str]:
    """Icon, words and colour for how sure the author's key is."""
    if newest.late:
        words = tr(
            "The author's key was revoked, and nobody had seen this before that time: it may "
            "be written by somebody else"
        )
        return "error", words, "bad"
    if newest.revoked:
        words = tr("The author's key was revoked later; this had been seen before that time")
        return "warning", words, "warn"
    if newest.trust is not None and newest.trust.verified:
        return "check", tr("The author's key was compared with the author"), "good"
    words = tr("The author's key was never compared: it may be someone else's")
    return "warning", words, "warn"


def gaps_card(complete: Completeness, go: Callable[[str], object], *, stopped: bool) -> QWidget:
    """How much of a draft is there, and a way to each of the fields that it lacks."""
    told = tr("{n} % filled").format(n=complete.percent)
    lacking = [gap for gap in complete.gaps if gap.required]
    words = (
        tr("Needed before it can be sealed:")
        if lacking
        else tr("The mandate stops it, as said below.")
        if stopped
        else tr("It can be sealed as it is.")
    )
    links = [
        row(
            button(
                tr(gap.label),
                f"lacks-{gap.path}",
                partial(go, gap.path),
                role="link",
                icon="waiting",
                token="accent",
            ),
            None,
        )
        for gap in lacking
    ]
    head = row(SafeLabel(told, "strong", name="percent"), SafeLabel(words), None, gap=12)
    return card(head, *links, role="inset", gap=2, pad=12, name="gaps")


def leaving(
    view: RecordView, page: Callable[[], Page], send: Callable[[], object], *, read_only: bool
) -> Iterator[QWidget]:
    """The ways out of the vault for a sealed record; that of another officer needs his consent."""
    record = view.row.record
    if not view.row.own and not read_only:
        yield button(
            tr("Ask to pass it on…"),
            "ask-consent-button",
            lambda: consenting.ask_for(page(), view),
            role="quiet",
            icon="shield",
        )
    yield button(tr("Send…"), "send", send, role="quiet", icon="exchange")
    if not read_only:
        yield button(
            tr("Export…"),
            "export",
            lambda: exporting.export_records(page(), [record]),
            role="quiet",
            icon="save",
        )
