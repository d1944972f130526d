"""What lies in a folder for us: bundles that are new, found by looking and never taken in unasked.

Only the names, the sizes and the first bytes of files are looked at: the header of a bundle tells
whether a key of ours opens it, and nothing else of it is read until the officer asks.
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import msgspec

from crypto.age import Decryptor
from crypto.age.recipients import HYBRID
from crypto.errors import CryptoError
from liaison.carrying import Lying
from liaison.changes import Changes
from liaison.domain.refusals import NotAllowed, Refusal
from liaison.domain.words import tr
from liaison.mail.post import HEAD
from liaison.session import Session
from liaison.usecases.papers import renewing
from liaison.usecases.writing import act

ENDINGS = (".age", ".age.parts")
MOST_FILES = 20_000  # newest files of a folder: a flood of them hides no older one
MOST_NEW = 400  # headers that are looked at in one go; the rest with the next look
SETTLED = 3_000_000  # µs since the last change, and a file counts as whole


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle for us that lies there and was not dealt with: ``mark`` names its content.

    ``trouble`` says in a sentence why it cannot be opened now, such as a missing part.
    """

    path: Path
    size: int
    mark: str
    trouble: str = ""


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """One look into a folder. ``growing`` files are still being written, ``later`` ones were not
    looked at yet; ``trouble`` says in a sentence why the folder could not be looked into."""

    folder: Path
    found: tuple[Found, ...] = ()
    others: int = 0
    growing: int = 0
    later: int = 0
    trouble: str = ""


class Lookout:
    """Looks into folders and remembers what it saw, so that a look costs only what is new."""

    def __init__(self) -> None:
        self._sizes: dict[Path, int] = {}
        self._known: dict[tuple[Path, Lying], Found | None] = {}

    def look(self, session: Session, folder: Path) -> Looked:
        """The bundles for us in a folder. A stick that is not there, or is pulled meanwhile, is a
        sentence of the outcome and no refusal."""
        try:
            lying = session.world.courier.lying(folder, ENDINGS, MOST_FILES)
        except Refusal as error:
            return Looked(folder=folder, trouble=error.sentence)
        own = {f"{one.id}.age" for one in session.vault.bundles.outs(MOST_FILES)}
        growing = later = others = looks = 0
        seen: dict[tuple[Path, Lying], Found | None] = {}
        for one in lying:
            path = folder / one.name
            if not self._settled(session, path, one):
                growing += 1
                continue
            key = (path, one)
            if key not in self._known:
                if one.name.removesuffix(".parts") in own:
                    self._known[key] = None
                elif looks == MOST_NEW:
                    later += 1
                    continue
                else:
                    looks += 1
                    self._known[key] = _peek(session, path, one.size)
            found = seen[key] = self._known[key]
            others += found is None
            if found is not None and found.trouble:
                del self._known[key]  # the missing part may come without the list changing
        self._forget(folder, seen)
        here = [one for one in seen.values() if one is not None]
        met = session.vault.bundles.met([one.mark for one in here])
        return Looked(
            folder=folder,
            found=tuple(one for one in here if one.mark not in met),
            others=others,
            growing=growing,
            later=later,
        )

    def _settled(self, session: Session, path: Path, one: Lying) -> bool:
        """Whether a file has stopped growing: it did not change between two looks, or not lately
        by its own time, which may be another zone's."""
        before = self._sizes.get(path)
        self._sizes[path] = one.size
        return before == one.size or abs(session.world.clock() - one.changed) > SETTLED

    def _forget(self, folder: Path, seen: dict[tuple[Path, Lying], Found | None]) -> None:
        for key in [key for key in self._known if key[0].parent == folder and key not in seen]:
            del self._known[key]


def look(session: Session, folder: Path | None = None) -> Looked:
    """One look, into the watched folder where none is named. Raises `NotAllowed` where no folder
    is watched."""
    return Lookout().look(session, folder or watched(session))


def watched(session: Session) -> Path:
    """The folder that is watched. Raises `NotAllowed` where there is none."""
    text = session.vault.settings().watched_folder
    if not text:
        raise NotAllowed(
            reason=tr("No folder is watched."),
            next=tr("Name one, or set watched-folder in the settings."),
        )
    return Path(text)


def leave_out(session: Session, mark: str) -> Changes:
    """That file is not offered again; it stays where it is."""
    with act(session) as doing:
        session.vault.bundles.put_met(mark, doing.now)
    return Changes(bundles=frozenset({mark}))


def mark_of(session: Session, path: Path) -> str:
    """What names the content of a bundle's file: its size, and its first bytes, in which every
    sealing is random. Raises what the courier raises."""
    source = session.world.courier.whole(path)
    try:
        return _mark(source.read(HEAD), source.size)
    finally:
        source.close()


def _mark(head: bytes, size: int) -> str:
    return hashlib.sha256(size.to_bytes(8, "big") + head).hexdigest()


def _peek(session: Session, path: Path, size: int) -> Found | None:
    """What a file is for us, by its header alone; None for what is no bundle of ours."""
    try:
        source = session.world.courier.whole(path)
        try:
            head, size = source.read(HEAD), source.size
        finally:
            source.close()
    except Refusal as error:
        mark = hashlib.sha256(f"{path}\n{size}".encode("utf-8", "surrogateescape")).hexdigest()
        parted = path.name.endswith(".parts")
        return Found(path=path, size=size, mark=mark, trouble=error.sentence) if parted else None
    mark = mark_if_ours(session, head, size)
    return Found(path=path, size=size, mark=mark) if mark else None


def mark_if_ours(session: Session, head: bytes, size: int) -> str:
    """As `mark_of`, by the first bytes of a file; empty where no key of ours opens it."""
    try:
        header = Decryptor(io.BytesIO(head), renewing.identities(session)).header
    except CryptoError:
        return ""
    return "" if any(one.type != HYBRID for one in header.stanzas) else _mark(head, size)
