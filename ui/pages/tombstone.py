"""What is left of a destroyed record, as the reading pane shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from liaison.usecases.destroying import HONEST
from ui import icons, theme
from ui.build import Part, button, card, holder, row
from ui.pages.detail_parts import Go, heading, line, link_line, pointed
from ui.pages.reading import Buried
from ui.safe import SafeLabel, name_of
from ui.text import plural, short, tr
from ui.times import group


def tombstone_parts(
    found: Buried,
    zone: str,
    go: Go,
    to: Callable[[str, str], object],
    recall: Callable[[], object],
) -> list[QWidget]:
    """The title, the tombstone in sentences, its proofs, who was given it, and what points at it;
    ``to`` shows a page and an item on it, ``recall`` drafts a notice to those it was given to."""
    stone = found.stone
    title = tr("Destroyed record {id}").format(id=short(stone.record))
    said = tr("Destroyed {when} under the rule {rule}") if stone.rule else tr("Destroyed {when}")
    said = said.format(when=group(stone.at, zone), rule=name_of(stone.rule))
    count = plural(len(stone.versions), "{n} version", "{n} versions")
    kept = tr("{count}: entries and proofs stay, nothing of the content is left").format(
        count=count
    )
    trail = tr("The tombstone is entry {n} of the audit trail").format(n=stone.entry)
    lines = [line("trash", said, "ink")]
    if stone.authority:
        by = tr("By authority of {authority}").format(authority=name_of(stone.authority))
        lines.append(line("key", by, "ink"))
    lines.append(line("note", tr("Reason: {why}").format(why=name_of(stone.why, "", 2_000)), "ink"))
    lines += [line("versions", kept, "ink2"), line("audit", trail, "ink2")]
    parts: list[QWidget] = [
        SafeLabel(title, "title", name="title", wrap=True),
        card(*lines, role="inset", gap=6, pad=12, name="tombstone"),
        SafeLabel(tr(HONEST), "quiet", name="honest", wrap=True),
        *_proofs(found, to),
    ]
    if found.given:
        parts.append(heading(tr("Given to")))
        for one in found.given:
            words = tr("{who}, in bundle {n}, {when}").format(
                who=name_of(one.title, short(one.origin)), n=one.number, when=group(one.at, zone)
            )
            parts.append(SafeLabel(words, wrap=True))
        parts.append(holder(row(button(tr("Write a recall notice"), "recall", recall), None)))
    if found.linked.incoming:
        parts.append(heading(tr("Links")))
    for number, link in enumerate(found.linked.incoming, 1):
        rows = {link.source.record: link.source}
        there = pointed(link.source.record, rows, go, f"from-{number}")
        parts.append(link_line(link.type, there, (link.note,), link.dated_at, inward=True))
    return parts


def _proofs(found: Buried, to: Callable[[str, str], object]) -> Iterator[QWidget]:
    """What still speaks of the record: its entries, the tombstone's, and evidence against the
    author's trail."""
    lines: list[Part] = []
    for number, leaf in found.stone.versions:
        words = tr("Version {n}: entry with the hash {hash}").format(n=number, hash=leaf)
        lines.append(SafeLabel(words, "caption", name=f"proof-{number}", wrap=True, select=True))
    show = button(
        tr("Entry and proof of the tombstone"),
        "tombstone-entry",
        lambda: to("audit", str(found.stone.entry)),
        role="link",
        icon="audit",
    )
    yield heading(tr("What can still be proven"))
    yield card(*lines, row(show, None), role="inset", gap=6, pad=12, name="proofs")
    if found.evidence:
        words = plural(
            found.evidence,
            "{n} piece of evidence against its author's audit trail is kept",
            "{n} pieces of evidence against its author's audit trail are kept",
        )
        alarm = SafeLabel(words, "strong", name="stone-evidence", wrap=True)
        theme.retone(alarm, tone="bad")
        look = button(tr("Show the evidence"), "stone-evidence-show", lambda: to("audit", ""))
        told = row(icons.picture("error", "bad", 16), alarm, look, gap=10)
        told.setStretch(1, 1)
        yield card(told, role="inset", pad=12, name="stone-alarm")
