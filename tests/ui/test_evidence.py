"""A split trail in the real window: the refusal, the evidence kept, the alarm that stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from liaison.couriers.folder import FolderCourier
from liaison.domain.audit import Evidence, EvidenceKind
from liaison.domain.bundle import ShownHead, Sight, Trail
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, bundles, evidence, officers
from tests.campaigns.test_rewritten_history import again
from tests.liaison import desk as desks
from tests.liaison.forger import Forger
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from tests.ui.test_verdict import verdict
from ui import theme
from ui.evidence import EvidenceCard
from ui.verdict import facts, headline


def forked(world: World, vault: Path, folder: Path) -> tuple[str, Path]:
    """The origin of one whose bundle was taken in, and another bundle that contradicts it."""
    mallory = Forger(9)
    other = again(mallory, list(mallory.leaves))

    def prepare(session: Session) -> None:
        officers.add_card(session, mallory.card_file())
        for name, forger in (("first.age", mallory), ("second.age", other)):
            record = forger.write(desks.content(title=f"FICTION {name}"))
            (folder / name).write_bytes(forger.bundle([session.card], [record]))
        bundles.take_in(session, folder / "first.age")

    officer.within(world, vault, prepare)
    return mallory.origin, folder / "second.age"


def test_the_refusal_offers_to_keep_the_evidence_and_the_alarm_stays(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    """Issue 4, shows 4 and 5: kept, seen on two pages, saved, and verified without the vault."""
    origin, bundle = forked(world, vault, tmp_path)
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-exchange")
    with robot.answering("ask-file", dialogs.path(bundle)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("verdict-keep"))
    assert "contradicts what you saw before" in robot.text("verdict-what")
    robot.click("verdict-keep")
    robot.until(lambda: robot.sees("evidence-title"))
    assert robot.text("evidence-title") == "The keys of Capt Mallory signed two histories"
    assert "two different trails" in robot.text("evidence-0")
    assert "does not prove which history is true" in robot.text("evidence-not-proven")
    out = tmp_path / "out"
    out.mkdir()
    with robot.answering("ask-folder", dialogs.path(out)):
        robot.click("evidence-0-save")
    robot.until(lambda: any(out.iterdir()))
    [file] = out.iterdir()
    assert "signed two histories" in evidence.verify(FolderCourier(), file).title
    name = officer.look(
        world, vault, lambda s: officers.officer(s, origin).card.fingerprint.hex()[:8]
    )
    robot.click("nav-officers")
    robot.until(lambda: robot.sees(f"alarm-{name}"))
    robot.click(f"show-evidence-{name}")
    robot.until(lambda: robot.sees("page-audit"))
    acts = officer.look(world, vault, lambda s: [e.act for e in audit.page(s, None, 2)])
    assert acts == ["evidence-exported", "evidence-kept"]


SPLIT = ShownHead(origin="x", title="Maj Example", size=7, sight=Sight.SPLIT)
OTHER = ShownHead(origin="x", title="Maj Example", size=7, sight=Sight.OTHER_KEYS)


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"evidence": 2}, "2 pieces of evidence kept"),
        ({"heads": (SPLIT,)}, "Maj Example signed two trails"),
        ({"heads": (OTHER,)}, "by other keys"),
    ],
)
def test_the_verdict_says_what_is_known_against_whom(
    members: dict[str, object], words: str
) -> None:
    judged = verdict(**members)
    tone, what, then = headline(judged)
    assert tone == "bad" and what.endswith(".") and then.endswith(".")
    fact = next(one for one in facts(judged) if one.name == "others")
    assert fact.tone == "bad" and words in fact.words


def test_the_verdict_says_what_others_saw_that_nothing_leads_from() -> None:
    judged = verdict(trail=Trail.UNCONNECTED, open_heads=(12, 30))
    assert "Another officer has seen" in headline(judged)[1]
    fact = next(one for one in facts(judged) if one.name == "trail")
    assert fact.tone == "warn" and "12, 30" in fact.words
    fits = ShownHead(origin="x", title="Maj Example", size=7, sight=Sight.FITS)
    fact = next(one for one in facts(verdict(heads=(fits,))) if one.name == "others")
    assert (fact.tone, "1 state of" in fact.words) == ("good", True)


def piece(kind: EvidenceKind, number: int) -> Evidence:
    return Evidence(
        id=f"{number:064x}",
        origin="m",
        kind=kind,
        size=1_000 + number,
        brought="b",
        at=1_772_366_400_000_000,
        data=b"",
    )


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_each_piece_is_a_sentence_of_its_own_and_nothing_closes_the_alarm(
    qtbot: QtBot, scheme: str
) -> None:
    theme.apply(scheme)
    card = EvidenceCard(lambda _one: None)
    qtbot.addWidget(card)
    card.resize(900, 300)
    names = {"m": "Capt Mallory", "b": "Maj Bravo"}
    kept = [piece(kind, number) for number, kind in enumerate(EvidenceKind)]
    card.show_evidence(kept, names, "Z", writable=True)
    robot = Robot(qtbot, card, [])
    assert card.isVisible() and "Capt Mallory" in card.accessibleName()
    said = {robot.text(f"evidence-{n}") for n in range(3)}
    assert len(said) == 3 and all("Maj Bravo" in one for one in said)
    assert robot.text("evidence-more") == "1 further piece"
    assert robot.find("evidence-0-save").isEnabled()
    card.show_evidence(kept[:1], {}, "Z", writable=False)
    assert "card was removed" in robot.text("evidence-title")
    assert not robot.find("evidence-0-save").isEnabled()
    card.show_evidence([], {}, "Z", writable=True)
    assert not card.isVisible()
