"""What lies in a folder: bundles for us that are new, found without opening and never taken in."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from liaison.domain.refusals import NotAllowed
from liaison.session import Session
from liaison.usecases import bundles, incoming, preferences
from liaison.usecases.incoming import Lookout
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger


def paths(looked: incoming.Looked) -> set[Path]:
    return {one.path for one in looked.found}


def test_new_bundles_for_us_are_found_and_nothing_changes(pair: Pair) -> None:
    first, second = pair.send(desk.sealed(pair.a)), pair.send(desk.sealed(pair.a))
    pair.send(desk.sealed(pair.b), back=True)
    (pair.stick / "letter.age").write_bytes(Forger(3).bundle([Forger(4).card()], []))
    for name, data in (("empty.age", b""), ("noise.age", b"\xff" * 90_000), ("a.txt", b"x")):
        (pair.stick / name).write_bytes(data)
    (pair.stick / "link.age").symlink_to(first)
    before = desk.tree_hash(pair.b.vault.path)
    looked = incoming.look(pair.b, pair.stick)
    assert paths(looked) == {first, second} and looked.others == 4
    assert desk.tree_hash(pair.b.vault.path) == before


def test_what_was_taken_in_or_left_out_is_not_offered_again(pair: Pair) -> None:
    first, second = pair.send(desk.sealed(pair.a)), pair.send(desk.sealed(pair.a))
    lookout = Lookout()
    assert paths(lookout.look(pair.b, pair.stick)) == {first, second}
    bundles.take_in(pair.b, first)
    renamed = first.rename(pair.stick / "copy of it.age")  # known by its content
    (left,) = lookout.look(pair.b, pair.stick).found
    assert left.path == second and renamed.exists()
    incoming.leave_out(pair.b, left.mark)
    assert lookout.look(pair.b, pair.stick).found == ()


def test_a_stick_that_was_pulled_is_a_sentence(pair: Pair) -> None:
    lookout = Lookout()
    path = pair.send(desk.sealed(pair.a))
    assert lookout.look(pair.b, pair.stick).found
    away = pair.stick.rename(pair.stick.with_name("away"))
    assert "is not there" in lookout.look(pair.b, pair.stick).trouble
    away.rename(pair.stick)
    assert paths(lookout.look(pair.b, pair.stick)) == {path}


def test_a_file_that_still_grows_waits_for_the_next_look(pair: Pair) -> None:
    path = pair.send(desk.sealed(pair.a))
    now = path.stat().st_mtime_ns // 1_000
    world = dataclasses.replace(pair.b.world, clock=lambda: now)
    session: Session = dataclasses.replace(pair.b, world=world)
    lookout = Lookout()
    assert (
        lookout.look(session, pair.stick).growing,
        lookout.look(session, pair.stick).growing,
    ) == (1, 0)
    with path.open("ab") as file:
        file.write(b"x")
    os.utime(path, ns=(now * 1_000, now * 1_000))
    assert lookout.look(session, pair.stick).growing == 1


def test_the_missing_part_of_a_bundle_is_said(pair: Pair, tmp_path: Path) -> None:
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "annex.bin", 300_000))
    _, path, _ = bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick, split=100_000)
    second = next(pair.stick.glob("*.002-of-*"))
    aside = second.rename(tmp_path / second.name)
    lookout = Lookout()
    assert "part 2 of" in lookout.look(pair.b, pair.stick).found[0].trouble
    aside.rename(second)
    (found,) = lookout.look(pair.b, pair.stick).found
    assert (found.path, found.trouble) == (path, "")


def test_thousands_of_files_are_looked_at_a_few_at_a_time(pair: Pair) -> None:
    for number in range(1_000):
        (pair.stick / f"{number}.age").write_bytes(b"age-encryption.org/v1\n" + bytes(9))
    lookout = Lookout()
    looked = [lookout.look(pair.b, pair.stick) for _ in range(3)]
    assert [one.later for one in looked] == [600, 200, 0] and looked[-1].others == 1_000


def test_the_watched_folder_is_a_setting(pair: Pair) -> None:
    with pytest.raises(NotAllowed, match="No folder is watched"):
        incoming.look(pair.b)
    preferences.set_by_name(pair.b, "watched-folder", str(pair.stick))
    path = pair.send(desk.sealed(pair.a))
    assert paths(incoming.look(pair.b)) == {path}
