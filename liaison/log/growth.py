"""Does a log only grow: what was known of it, and what is shown of it now. Decisions, nothing else.

A log's owner shows its newest state with proofs from earlier ones (`judge`); anybody else may show
a state that its owner signed (`see`). Both take a view and return the view from now on. Whatever
cannot be proven yet is kept beside what is, and every later proof must fit all of it. Nothing here
reads, writes or verifies a signature: that was done before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from crypto import merkle
from crypto.checkpoint import Checkpoint
from crypto.errors import CryptoError
from liaison.domain.audit import EvidenceKind
from liaison.domain.bundle import Sight, Trail
from liaison.domain.officer import Head, KnownLog, Step

STEPS_KEPT = 64  # proofs from earlier states of a log
PROVEN_KEPT = 32  # states that the owner showed, the newest
OPEN_KEPT = 32  # states without a proof, the first that came: newer ones cannot push them out

Path = tuple[bytes, ...]


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What we know of one log: the newest verified state, and the states that were shown."""

    known: KnownLog | None = None
    heads: tuple[Head, ...] = ()


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle shows of its sender's log: the ``head`` with its manifest, the state
    ``before`` it, and proofs (``steps``) to that one by the size they lead from."""

    head: Checkpoint
    note: bytes
    before: Checkpoint
    before_note: bytes
    steps: dict[int, Path]


class Clash(msgspec.Struct, frozen=True, kw_only=True):
    """Two signed states that no honest log can have; ``first`` is the note of the smaller.

    ``kind`` is None where only we can see it. For a proof, ``root`` is what it shows the smaller
    state to have been.
    """

    kind: EvidenceKind | None
    size: int
    first: bytes = b""
    second: bytes = b""
    path: Path = ()
    root: bytes = b""


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """How a bundle's log relates to what was known; ``open`` are sizes somebody else has shown
    from which nothing in the bundle leads. With a ``clash`` the view is as it was."""

    trail: Trail
    view: View
    open: tuple[int, ...] = ()
    clash: Clash | None = None


def judge(view: View, shown: Shown, owner: str, now: int) -> Judgement:
    """Holds what a log's owner shows against all that is known of it."""
    trail, clash = _related(view, shown)
    heads, left = view.heads, list[int]()
    if clash is None:
        heads, left, clash = _settled(view, shown, trail)
    if clash is not None:
        return Judgement(trail=Trail.UNCONNECTED, view=view, clash=clash)
    proven = trail is not Trail.UNCONNECTED
    own = tuple(
        Head(size=s.size, root=s.root, note=note, by=owner, at=now, proven=proven)
        for s, note in ((shown.before, shown.before_note), (shown.head, shown.note))
        if s.size
    )
    moves = trail in (Trail.FIRST, Trail.CONSISTENT)
    known = _known(view.known, shown, now) if moves else view.known
    return Judgement(
        trail=Trail.UNCONNECTED if left else trail,
        view=View(known=known, heads=_trimmed((*heads, *own), owner)),
        open=tuple(left),
    )


def see(view: View, head: Head, owner: str) -> tuple[Sight, View, Clash | None]:
    """Holds a state of a log that somebody other than its owner shows against what is known."""
    same = [state for state in _states(view) if state.size == head.size]
    for state in same:
        if state.root != head.root:
            return Sight.SPLIT, view, _two_heads(state.note, head.note, head.size)
    sight, clash = _seen(view, head, same)
    if clash is not None:
        return Sight.SPLIT, view, clash
    kept = replace(head, proven=sight is Sight.FITS)
    return sight, replace(view, heads=_trimmed((*view.heads, kept), owner)), None


def _seen(view: View, head: Head, same: list[Head]) -> tuple[Sight, Clash | None]:
    known = view.known
    if any(state.proven for state in same):
        return Sight.FITS, None
    if known is None or head.size > known.size:
        return Sight.AHEAD, None
    step = known.steps.get(head.size)
    if step is None:
        return Sight.OPEN, None
    if leads(head.size, head.root, step.size, step.root, step.path):
        return Sight.FITS, None
    return Sight.OPEN, _against_step(view, head.size, head.root, head.note, step)


def _related(view: View, shown: Shown) -> tuple[Trail, Clash | None]:
    """The bundle's head against the newest state that was verified."""
    known, head, before = view.known, shown.head, shown.before
    for state in _states(view):
        for now, note in ((before, shown.before_note), (head, shown.note)):
            if (state.size, state.root) != (now.size, now.root) and state.size == now.size:
                return Trail.UNCONNECTED, _two_heads(state.note, note, now.size)
    if known is None:
        return Trail.FIRST, None
    if known.size in (head.size, before.size):
        return Trail.CONSISTENT, None
    if known.size > head.size:
        return _late(view, known, shown)
    path = shown.steps.get(known.size)
    if path is None:
        return Trail.UNCONNECTED, None
    if leads(known.size, known.root, before.size, before.root, path):
        return Trail.CONSISTENT, None
    return Trail.UNCONNECTED, _against_path(known.size, known.root, known.checkpoint, shown, path)


def _late(view: View, known: KnownLog, shown: Shown) -> tuple[Trail, Clash | None]:
    head = shown.head
    if any(state.proven and state.size == head.size for state in view.heads):
        return Trail.OLDER, None
    step = known.steps.get(head.size)
    if step is None:
        return Trail.UNCONNECTED, None
    if leads(head.size, head.root, step.size, step.root, step.path):
        return Trail.OLDER, None
    clash = _against_step(view, head.size, head.root, shown.note, step)
    return Trail.UNCONNECTED, clash or Clash(kind=None, size=head.size)


def _settled(
    view: View, shown: Shown, trail: Trail
) -> tuple[tuple[Head, ...], list[int], Clash | None]:
    """The states without a proof, held against the bundle: proven now, contradicted, or left."""
    heads, left = [], []
    for state in view.heads:
        path = shown.steps.get(state.size)
        step = view.known.steps.get(state.size) if view.known is not None else None
        if state.proven or state.size > shown.head.size:
            heads.append(state)
            continue
        if state.size in (shown.before.size, shown.head.size):
            fits = True  # of the same root, or `_related` had said so
        elif path is not None:
            fits = leads(state.size, state.root, shown.before.size, shown.before.root, path)
            if not fits:
                clash = _against_path(state.size, state.root, state.note, shown, path)
                return view.heads, [], clash
        else:
            fits = step is not None and leads(
                state.size, state.root, step.size, step.root, step.path
            )
        if not fits:
            left.append(state.size)
        heads.append(replace(state, proven=fits and trail is not Trail.UNCONNECTED))
    return tuple(heads), left, None


def leads(old: int, old_root: bytes, new: int, new_root: bytes, path: Path) -> bool:
    """Whether a proof leads from the one state of a log to the other."""
    try:
        merkle.verify_consistency(old, new, path, old_root, new_root)
    except CryptoError:
        return False
    return True


def _two_heads(one: bytes, other: bytes, size: int) -> Clash:
    return Clash(kind=EvidenceKind.HEADS, size=size, first=one, second=other)


def _against_path(size: int, root: bytes, note: bytes, shown: Shown, path: Path) -> Clash:
    """A proof of the owner's own that does not lead from a state he signed. Where it leads from
    another one, that alone shows it; else only together with the bundle he signed it in."""
    clash = _other_root(size, root, shown.before.size, shown.before.root, path)
    if clash is not None:
        return replace(clash, first=note, second=shown.before_note)
    return Clash(kind=EvidenceKind.BROKEN, size=size, first=note, path=path)


def _against_step(view: View, size: int, root: bytes, note: bytes, step: Step) -> Clash | None:
    """A signed state that a proof kept from an earlier bundle contradicts; None where the proof
    does not hold the state's root, or nobody signed what it leads to."""
    clash = _other_root(size, root, step.size, step.root, step.path)
    later = [s.note for s in _states(view) if (s.size, s.root) == (step.size, step.root)]
    return replace(clash, first=note, second=later[0]) if clash is not None and later else None


def _other_root(old: int, old_root: bytes, new: int, new_root: bytes, path: Path) -> Clash | None:
    try:
        was, now = merkle.proven_roots(old, new, path)
    except CryptoError:
        return None
    if now != new_root or was == old_root:
        return None
    return Clash(kind=EvidenceKind.PROOF, size=old, path=path, root=was)


def _states(view: View) -> Iterator[Head]:
    """Every signed state at hand, the newest verified one first."""
    known = view.known
    if known is not None:
        yield Head(
            size=known.size, root=known.root, note=known.checkpoint, by="", at=0, proven=True
        )
    yield from view.heads


def _known(known: KnownLog | None, shown: Shown, now: int) -> KnownLog:
    """The log as it is known from now on, with the proofs that lead to it."""
    steps = dict(known.steps) if known is not None else {}
    before = shown.before
    for size, path in shown.steps.items():
        steps[size] = Step(size=before.size, root=before.root, path=path)
    newest = sorted(steps)[-STEPS_KEPT:]
    return KnownLog(
        size=shown.head.size,
        root=shown.head.root,
        checkpoint=shown.note,
        at=now,
        steps={size: steps[size] for size in newest},
    )


def _trimmed(heads: Iterable[Head], owner: str) -> tuple[Head, ...]:
    """One state of a size by one officer, and no more than the limits allow."""
    one_each: dict[tuple[int, str], Head] = {}
    for head in heads:
        there = one_each.get((head.size, head.by))
        if there is None or head.proven > there.proven:
            one_each[head.size, head.by] = head
    proven = sorted((h for h in one_each.values() if h.proven), key=lambda h: -h.size)
    newest: dict[str, Head] = {}
    for head in proven:
        newest.setdefault(head.by, head)
    own = [head for head in proven if head.by == owner][:PROVEN_KEPT]
    others = [head for head in newest.values() if head.by != owner]
    left = [head for head in one_each.values() if not head.proven][:OPEN_KEPT]
    return (*own, *others, *left)
