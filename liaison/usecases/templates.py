"""An organisation's own fields: the sealed templates there are, and drafts begun with one."""

from __future__ import annotations

import msgspec

from liaison.changes import Changes
from liaison.domain.content import Content, TemplateRef
from liaison.domain.record import Filter, Row
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.template import Template
from liaison.domain.text import shorten
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import contents, records


class SealedTemplate(msgspec.Struct, frozen=True, kw_only=True):
    """The newest version of one template, ours or received; its author answers for it."""

    row: Row
    template: Template

    @property
    def ref(self) -> TemplateRef:
        """How a record names this very version."""
        return TemplateRef(record=self.row.record, version=self.row.version)


def templates(session: Session, kind: str = "") -> list[SealedTemplate]:
    """All sealed templates, or those for one kind, by title."""
    found = [
        SealedTemplate(row=row, template=content.body)
        for row, content in contents.sealed(session, Filter(kind="template"))
        if isinstance(content.body, Template) and kind in ("", content.body.for_kind)
    ]
    return sorted(found, key=lambda one: (one.row.title.casefold(), one.row.seq))


def template(session: Session, record: str) -> SealedTemplate:
    """The newest version of one template. Raises `NotFound`."""
    row = session.vault.records.row(record)
    version = contents.newest(session, record)
    if row is None or version is None or not isinstance(version.content.body, Template):
        raise NotFound(what=tr("sealed template"), id=record[:40])
    return SealedTemplate(row=row, template=version.content.body)


def applied(session: Session, content: Content, record: str) -> Content:
    """The content with the fields of a template to answer.

    Raises `NotFound`, and `NotAllowed` for a template of another kind.
    """
    chosen = template(session, record)
    if chosen.template.for_kind != content.kind:
        raise NotAllowed(
            reason=tr("The template '{title}' is not for this kind of record.").format(
                title=shorten(chosen.row.title)
            ),
            next=tr("It is for records of the kind '{for_kind}'.").format(
                for_kind=chosen.template.for_kind or "none"
            ),
        )
    return msgspec.structs.replace(content, template=chosen.ref)


def start_with(session: Session, kind: str, record: str) -> tuple[str, Changes]:
    """Opens a draft of that kind with the fields of a template; returns the draft's id.

    Raises as `applied` and `records.start` do.
    """
    return records.start(session, kind, applied(session, records.blank(kind), record))
