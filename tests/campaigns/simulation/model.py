"""What ought to be: a small model of the exchange that knows nothing of the program's own state.

It knows which version each officer sealed, which bundle holds what for whom, what reached whom,
and who does wrong. From that alone it says what must follow when a bundle arrives.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum

GREEN = ("first", "consistent", "older")  # trails that the window shows without a warning
# What shows nothing new of a log: who has no card of its owner cannot tell what he signed.
UNSHOWN = ("seen", "BundleNotForUs", "UnknownSender")

Part = tuple[str, int]


class Must(Enum):
    """What has to happen to a bundle."""

    TAKE = "taken in"
    SEEN = "seen to be here already"
    REFUSE = "refused"
    EITHER = "either"


@dataclass(frozen=True)
class Sent:
    """A bundle as its sender sealed it. ``to`` maps each recipient's origin to the encryption key
    used; ``branch`` tells the histories of a sender apart who has more than one. ``parts`` maps
    each version in it to its leaf there: two histories may have another version of one number."""

    hash: str
    origin: str
    branch: int
    size: int
    at: int
    to: dict[str, str]
    parts: dict[Part, bytes]


@dataclass(frozen=True)
class Paper:
    """A revocation, an introduction or another paper, by what it is about."""

    kind: str
    author: str
    subject: str = ""
    since: int = 0


@dataclass
class Mind:
    """What one vault ought to hold."""

    origin: str
    branch: int = 0
    keys: set[str] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    versions: dict[Part, bytes] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)  # record: newest version, current log only
    taken: set[str] = field(default_factory=set)
    received: list[tuple[str, str]] = field(default_factory=list)
    papers: set[str] = field(default_factory=set)
    rosters: dict[int, set[int]] = field(default_factory=lambda: defaultdict(lambda: {1}))
    seen: dict[str, int] = field(default_factory=dict)  # size up to which a log was held against
    gone: dict[str, int] = field(default_factory=dict)  # older epochs out of use, since when
    met: set[str] = field(default_factory=set)  # compared in this schedule


@dataclass
class Roster:
    """One roster of a chief: its number, who is on it, until when."""

    chief: int
    number: int
    members: tuple[str, ...]
    until: int
    data: bytes = b""


@dataclass
class Model:
    """The world as it is, whoever knows of it."""

    leaves: dict[Part, bytes] = field(default_factory=dict)
    author: dict[str, str] = field(default_factory=dict)
    sent: dict[str, Sent] = field(default_factory=dict)
    papers: dict[str, Paper] = field(default_factory=dict)
    rosters: dict[int, list[Roster]] = field(default_factory=lambda: defaultdict(list))
    by: dict[str, str] = field(default_factory=dict)  # paper: author
    roots: dict[tuple[str, int], bytes] = field(default_factory=dict)
    guilty: set[str] = field(default_factory=set)
    forks: dict[str, int] = field(default_factory=dict)  # first size at which histories differ
    green: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    offered: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    noticed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def signed(self, origin: str, size: int, root: bytes) -> bool:
        """Whether that root may be: an honest log has one for every size that was ever signed."""
        return self.roots.setdefault((origin, size), root) == root or origin in self.guilty

    def convict(self, origin: str, size: int) -> None:
        """That officer has two histories from that size on, whoever notices."""
        self.guilty.add(origin)
        self.forks[origin] = min(size, self.forks.get(origin, size))

    def revoked(self, mind: Mind, origin: str) -> int | None:
        """Since when that key is not trusted there."""
        since = [
            paper.since
            for name, paper in self.papers.items()
            if paper.subject == origin
            and paper.kind == "revocation"
            and (name in mind.papers or paper.author == mind.origin)
        ]
        since += [mind.gone[origin]] if origin in mind.gone else []
        return min(since, default=None)

    def expect(self, mind: Mind, sent: Sent) -> tuple[Must, set[str]]:
        """What has to follow when that bundle, whole, comes to that vault; and as what it may be
        refused."""
        if sent.to.get(mind.origin) not in mind.keys:
            return Must.REFUSE, {"BundleNotForUs"}
        if sent.origin not in mind.known:
            return Must.REFUSE, {"UnknownSender"}
        if mind.origin in self.guilty:
            return Must.EITHER, {"VaultRolledBack", "BundleDamaged", "LogForked", "SenderRevoked"}
        if sent.origin in self.guilty:
            return Must.EITHER, {"LogForked", "BundleDamaged", "SenderRevoked"}
        if sent.hash in mind.taken:
            return Must.SEEN, set()
        since = self.revoked(mind, sent.origin)
        if since is None:
            return Must.TAKE, set()
        if sent.at >= since:
            return Must.REFUSE, {"SenderRevoked"}
        return Must.EITHER, {"SenderRevoked"}

    def take(self, mind: Mind, sent: Sent, papers: list[tuple[str, str]]) -> None:
        """That bundle is in that vault from now on, with these papers (hash, author)."""
        mind.taken.add(sent.hash)
        mind.received.append(("bundle", sent.hash))
        mind.versions |= sent.parts
        self.keep(mind, papers)

    def keep(self, mind: Mind, papers: list[tuple[str, str]]) -> None:
        """These papers are there from now on, each once."""
        for name, author in papers:
            if author != mind.origin and name not in mind.papers:
                mind.papers.add(name)
                self.by[name] = author
                mind.received.append(("paper", name))

    def trail(self, mind: Mind, sent: Sent, outcome: str) -> None:
        """What a holder was shown of a log: of one with more than one history, at most one may
        ever be green to him."""
        green = outcome in GREEN
        if green:
            mind.seen[sent.origin] = max(sent.size, mind.seen.get(sent.origin, 0))
        if sent.origin not in self.guilty or mind.origin in self.guilty:
            return
        if sent.size <= self.forks[sent.origin]:
            return
        pair = (mind.origin, sent.origin)
        if green:
            self.green[pair].add(sent.branch)
        if outcome not in UNSHOWN:
            self.offered[pair].add(sent.branch)
        if outcome in ("LogForked", "unconnected"):
            self.noticed[sent.origin].add(mind.origin)

    def forget(self, mind: Mind, origin: str) -> None:
        """That card is gone from that vault, with all that rested on it."""
        mind.known.discard(origin)
        mind.met.discard(origin)
        mind.seen.pop(origin, None)
        mind.papers -= {name for name, author in self.by.items() if author == origin}
        stem, _, number = origin.rpartition("/")
        mind.gone.pop(f"{stem}/{int(number) - 1}", None)

    def introduced(self, mind: Mind, chiefs: set[str], origin: str) -> bool:
        """Whether somebody whom that holder compared, and whose key stands, vouches for a card."""
        return any(
            paper.kind == "introduction"
            and paper.subject == origin
            and name in mind.papers
            and paper.author in chiefs | mind.met
            and self.revoked(mind, paper.author) is None
            for name, paper in self.papers.items()
        )

    def listed(self, mind: Mind, chief: int, origin: str, now: int) -> bool:
        """Whether that holder's newest roster of a chief certifies a card now."""
        number = max(mind.rosters[chief])
        newest = next(one for one in self.rosters[chief] if one.number == number)
        return origin in newest.members and now < newest.until
