"""Every order of writing, forking, carrying, losing, telling and restoring, with small bounds.

Breadth first over all states of three officers: the owner of a log, and two who receive from him
and from each other. The decisions are the program's own; what is modelled is who does what next.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator
from itertools import combinations

import msgspec
import pytest
from msgspec.structs import replace

from liaison.domain.bundle import Sight, Trail
from liaison.domain.officer import Head
from liaison.log import growth
from liaison.log.growth import Shown, View
from tests.campaigns.logs import History, path, shown, token

ORIGIN = "log/1"
START: History = (b"card", b"0")
ENTRIES, FORKS, RESTORES, ON_STICK = 5, 2, 2, 2


class Branch(msgspec.Struct, frozen=True):
    """One history that the owner goes on with, and the sizes of it that he has given out."""

    history: History
    given: tuple[int, ...]


class Peer(msgspec.Struct, frozen=True):
    """A receiver: the view in the vault, a copy of the vault, and what is on the stick for him."""

    view: View
    copy: View
    stick: tuple[Shown, ...] = ()


class State(msgspec.Struct, frozen=True):
    """All there is; ``restores`` and ``forks`` count what has happened so far."""

    branches: tuple[Branch, ...]
    peers: tuple[Peer, Peer]
    forks: int = 0
    restores: int = 0


class Broken(AssertionError):
    """An invariant does not hold."""


class Model:
    """The transitions, and what must hold at each of them."""

    def __init__(self) -> None:
        self.histories: dict[bytes, History] = {}

    def first(self) -> State:
        self.learn(START)
        given = shown(ORIGIN, (), START, {})
        view = growth.judge(View(), given, ORIGIN, 0).view
        peer = Peer(view=view, copy=view)
        return State(branches=(Branch(START, (len(START),)),), peers=(peer, peer))

    def learn(self, history: History) -> None:
        for size in range(1, len(history) + 1):
            self.histories[token(history, size)] = history[:size]

    def next(self, state: State) -> Iterator[State]:
        for number, branch in enumerate(state.branches):
            if len(branch.history) < len(START) + ENTRIES:
                for to in (0, 1):
                    if len(state.peers[to].stick) < ON_STICK:
                        yield self.written(state, number, branch, to)
            if state.forks < FORKS:
                for size in range(1, len(branch.history)):
                    given = tuple(one for one in branch.given if one <= size)
                    fork = Branch(branch.history[:size], given)
                    if fork not in state.branches:
                        yield replace(
                            state, branches=(*state.branches, fork), forks=state.forks + 1
                        )
        for who, peer in enumerate(state.peers):
            for place, bundle in enumerate(peer.stick):
                rest = peer.stick[:place] + peer.stick[place + 1 :]
                yield self.put(state, who, replace(peer, stick=rest))
                view = self.taken(state, peer.view, bundle)
                yield self.put(state, who, replace(peer, stick=rest, view=view))
            yield self.put(state, who, replace(peer, view=self.told(state, who)))
            if peer.copy != peer.view:
                yield self.put(state, who, replace(peer, copy=peer.view))
                if state.restores < RESTORES:
                    older = self.put(state, who, replace(peer, view=peer.copy))
                    yield replace(older, restores=state.restores + 1)

    def put(self, state: State, who: int, peer: Peer) -> State:
        peers = (peer, state.peers[1]) if who == 0 else (state.peers[0], peer)
        return replace(state, peers=peers)

    def sent(self, number: int, branch: Branch) -> tuple[Branch, Shown]:
        """A bundle of that branch, and the branch after it."""
        before = len(branch.history)
        history = (*branch.history, b"%d/%d" % (number, before))
        self.learn(history)
        steps = {old: path(branch.history, old, before) for old in branch.given if old <= before}
        given = tuple(sorted({*branch.given, before, before + 1}))
        return Branch(history, given), shown(ORIGIN, branch.history, history, steps)

    def written(self, state: State, number: int, branch: Branch, to: int) -> State:
        grown, bundle = self.sent(number, branch)
        branches = (*state.branches[:number], grown, *state.branches[number + 1 :])
        peer = state.peers[to]
        return self.put(
            replace(state, branches=branches), to, replace(peer, stick=(*peer.stick, bundle))
        )

    def taken(self, state: State, view: View, bundle: Shown) -> View:
        judged = growth.judge(view, bundle, ORIGIN, 0)
        if judged.clash is not None:
            self.check_accused(state)
        elif judged.trail is not Trail.UNCONNECTED:
            history = self.histories[bundle.note]
            held = [head for head in view.heads if head.size <= len(history)]
            notes = [head.note for head in held]
            notes += [view.known.checkpoint] if view.known is not None else []
            for note in notes:
                if not alike(self.histories[note], history):
                    raise Broken("a rewrite below a witnessed size was taken in")
        return judged.view

    def told(self, state: State, who: int) -> View:
        """What the other peer has verified, shown to this one."""
        view, known = state.peers[who].view, state.peers[1 - who].view.known
        assert known is not None
        head = Head(
            size=known.size,
            root=known.root,
            note=known.checkpoint,
            by=f"peer{1 - who}",
            at=0,
            proven=False,
        )
        sight, after, clash = growth.see(view, head, ORIGIN)
        if clash is not None:
            self.check_accused(state)
        elif sight is Sight.FITS and view.known is not None:
            one, other = self.histories[head.note], self.histories[view.known.checkpoint]
            if not alike(one, other):
                raise Broken("two histories were taken for one")
        same = [h for h in view.heads if h.size == head.size and h.root != head.root]
        if same and clash is None:
            raise Broken("two states of one size met unnoticed")
        return after

    def check_accused(self, state: State) -> None:
        """Somebody is accused: then he did sign histories of which none begins with the other."""
        told = [branch.history for branch in state.branches]
        if state.forks == 0 or all(alike(a, b) for a, b in combinations(told, 2)):
            raise Broken("an honest officer is accused")

    def check_alive(self, state: State) -> None:
        """No deadlock: the next bundle of an honest owner connects, whatever was lost."""
        if state.forks == 0:
            _, bundle = self.sent(0, state.branches[0])
            for peer in state.peers:
                judged = growth.judge(peer.view, bundle, ORIGIN, 0)
                if judged.clash is not None or judged.trail is not Trail.CONSISTENT:
                    raise Broken("an honest bundle does not connect")


def alike(one: History, other: History) -> bool:
    size = min(len(one), len(other))
    return one[:size] == other[:size]


@pytest.mark.parametrize("limit", [8_000, pytest.param(1_000_000, marks=pytest.mark.campaign)])
def test_in_every_order_rewrites_are_seen_and_nobody_honest_is_accused(limit: int) -> None:
    """S105: three officers, at most 5 entries, 2 forks, 2 restores; every state within reach, in
    breadth, up to the limit."""
    model = Model()
    first = model.first()
    seen = {digest(first)}
    waiting = deque([first])
    while waiting and len(seen) < limit:
        state = waiting.popleft()
        model.check_alive(state)
        for after in model.next(state):
            key = digest(after)
            if key not in seen:
                seen.add(key)
                waiting.append(after)
    assert len(seen) >= limit


@pytest.mark.parametrize("limit", [2_000, pytest.param(200_000, marks=pytest.mark.campaign)])
def test_an_honest_owner_is_followed_through_every_order(limit: int) -> None:
    """S105: the same without forks, so that the breadth goes deeper."""
    model = Model()
    first = model.first()
    seen = {digest(first)}
    waiting = deque([first])
    while waiting and len(seen) < limit:
        state = waiting.popleft()
        model.check_alive(state)
        for after in model.next(state):
            key = digest(after)
            if after.forks == 0 and key not in seen:
                seen.add(key)
                waiting.append(after)
    assert len(seen) >= limit


def digest(state: State) -> bytes:
    return hashlib.blake2b(msgspec.msgpack.encode(state), digest_size=16).digest()
