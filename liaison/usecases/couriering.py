"""The courier's manifest: a page to print that goes with bundles, and that is signed by hand.

It says what is carried and how to tell that it arrived whole: ids, sizes, hashes. It says nothing
of what is inside, and who it is for only where the officer asks for that. It is in English, for
whoever carries it.
"""

from __future__ import annotations

import hashlib
import html
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import BundleOut, OutState, Precedence
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.text import human_size
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import leaving
from liaison.usecases.pieces import pieces
from liaison.usecases.writing import act, one_line

MOST = 200  # bundles on one manifest
MOST_FILES = 20_000  # newest files of the folder that are looked through
MICROS = 1_000_000
_BLANKS = ("Handed over by", "Carried by", "Received by")
_STYLE = (
    "body{font:11pt sans-serif;margin:2cm;color:#000;background:#fff}h1{font-size:16pt}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4pt;"
    "text-align:left;vertical-align:top}code{font:9pt monospace;word-break:break-all}"
    ".line{border-bottom:1px solid #000;height:28pt}.mark{font-weight:bold;text-align:center}"
)


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """One file that is carried: its name, its size in bytes and its SHA-256 (hex)."""

    file: str
    size: int
    sha256: str


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """One bundle on the manifest and the files that it is carried in."""

    bundle: str
    precedence: Precedence
    files: tuple[Carried, ...]
    people: str = ""


def manifest(
    session: Session,
    bundles: Sequence[str],
    source: Path,
    folder: Path,
    *,
    names: bool = False,
    form: str = "html",
    watch: Watch = QUIET,
) -> tuple[Path, Changes]:
    """Writes the manifest of bundles whose files lie in ``source`` into ``folder``; logged.

    ``form`` is html or text. The marking of the whole stands on it; the recipients' names only
    with ``names``. Raises `NotFound` for a bundle, `NotAllowed` where its file is not there.
    """
    if form not in ("html", "text"):
        raise NotAllowed(reason=tr("A manifest is html or text."), next=tr("Nothing was written."))
    if not 1 <= len(bundles) <= MOST:
        raise NotAllowed(
            reason=tr("A manifest is for 1 to {most} bundles.").format(most=MOST),
            next=tr("Nothing was written."),
        )
    titles = {o.card.origin: o.card.title for o in session.vault.officers.all()}
    found = [_bundle(session, one) for one in dict.fromkeys(bundles)]
    listed = [_piece(session, one, source, titles if names else None, watch) for one in found]
    banner = leaving.banner_of(session, found)
    now = datetime.fromtimestamp(session.world.clock() // MICROS, UTC)
    when = f"{now:%Y-%m-%d %H:%MZ}"
    text = _html(listed, banner, when) if form == "html" else _text(listed, banner, when)
    data = text.encode()
    digest = hashlib.sha256(data).hexdigest()
    parcel = session.world.courier.parcel(folder, len(data))
    try:
        with act(session) as doing:
            for one in found:
                doing.event("manifest-printed", one.leaf_hash, after=digest)
        parcel.write(data)
        ending = ".html" if form == "html" else ".txt"
        path = parcel.commit(f"courier-{digest[:8]}{ending}")
    finally:
        parcel.discard()
    return path, Changes(log=True)


def _bundle(session: Session, bundle: str) -> BundleOut:
    found = session.vault.bundles.out(bundle)
    if found is None:
        raise NotFound(what=tr("sealed bundle"), id=bundle[:40])
    if found.state is OutState.SEALED:
        raise NotAllowed(
            reason=tr("One of these bundles is not written to a file yet."),
            next=tr("Write it to the stick first; nothing was written."),
        )
    return found


def _piece(
    session: Session, bundle: BundleOut, source: Path, titles: dict[str, str] | None, watch: Watch
) -> Piece:
    courier = session.world.courier
    stem = f"{bundle.id}.age"
    mine = sorted(
        one.name for one in courier.lying(source, ("",), MOST_FILES) if _of(stem, one.name)
    )
    if not mine:
        raise NotAllowed(
            reason=tr("The file of bundle {bundle} is not in that folder.").format(
                bundle=bundle.id[:8]
            ),
            next=tr("Choose the stick or folder that it was written to; nothing was written."),
        )
    people = ", ".join(titles.get(o, o) for o in bundle.to) if titles is not None else ""
    return Piece(
        bundle=bundle.id,
        precedence=bundle.precedence,
        files=tuple(_carried(session, source / name, watch) for name in mine),
        people=one_line(people),
    )


def _of(stem: str, name: str) -> bool:
    """Whether a file is the bundle of that name, a part of it, or the list of its parts."""
    return name == stem or name.startswith(f"{stem}.")


def _carried(session: Session, path: Path, watch: Watch) -> Carried:
    source = session.world.courier.source(path)
    summed, done = hashlib.sha256(), 0
    try:
        for piece in pieces(source.readinto):
            summed.update(piece)
            done += len(piece)
            watch.at(min(done, source.size), source.size)
    finally:
        source.close()
    return Carried(file=path.name, size=done, sha256=summed.hexdigest())


def _text(listed: Sequence[Piece], banner: str, when: str) -> str:
    lines = [banner, "", "COURIER'S MANIFEST", f"Made {when}", ""]
    for number, one in enumerate(listed, 1):
        lines.append(f"{number}. Bundle {one.bundle}, {one.precedence.value}")
        lines += [f"   For {one.people}"] if one.people else []
        for each in one.files:
            lines.append(f"   {each.file}  {human_size(each.size)} ({each.size} bytes)")
            lines.append(f"   SHA-256 {each.sha256}")
        lines.append("")
    lines.append("To check what arrived, on any computer: sha256sum FILE")
    lines.append("")
    for blank in _BLANKS:
        lines += [f"{blank}:", "", "  Name and signature ______________________________", ""]
        lines += ["  Date and time      ______________________________", ""]
    return "\n".join([*lines, banner, ""])


def _html(listed: Sequence[Piece], banner: str, when: str) -> str:
    def cell(words: str) -> str:
        return html.escape(words, quote=True)

    rows = []
    for number, one in enumerate(listed, 1):
        files = "<br>".join(
            f"{cell(each.file)}, {cell(human_size(each.size))} ({each.size} bytes)"
            f"<br><code>{each.sha256}</code>"
            for each in one.files
        )
        people = f"<br>For {cell(one.people)}" if one.people else ""
        rows.append(
            f"<tr><td>{number}</td><td><code>{one.bundle}</code>{people}</td>"
            f"<td>{one.precedence.value}</td><td>{files}</td></tr>"
        )
    blanks = "".join(
        f"<tr><th>{blank}</th><td class=line></td><td class=line></td></tr>" for blank in _BLANKS
    )
    mark = f"<p class=mark>{cell(banner)}</p>"
    return (
        '<!doctype html><html lang=en><meta charset="utf-8"><title>Courier\'s manifest</title>'
        f"<style>{_STYLE}</style>{mark}<h1>Courier's manifest</h1><p>Made {when}</p>"
        "<table><tr><th>No.</th><th>Bundle</th><th>Precedence</th><th>Files and SHA-256</th></tr>"
        f"{''.join(rows)}</table><p>To check what arrived, on any computer: "
        "<code>sha256sum FILE</code></p><table><tr><th></th><th>Name and signature</th>"
        f"<th>Date and time</th></tr>{blanks}</table>{mark}</html>\n"
    )
