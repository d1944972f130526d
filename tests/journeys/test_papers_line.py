"""Officers vouch for each other with nothing but the command: papers made, carried, taken in."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.line import Line, Pair, unchanged
from tests.liaison.forger import Forger


def known(line: Line, vault: Path, forger: Forger, *how: str) -> None:
    """Adds the forger's card to a vault."""
    path = line.folder / "other.liaison-card"
    path.write_bytes(forger.card_file())
    line.done("card", "add", vault, path, *how)


def test_an_introduction_rides_alone_and_goes_as_a_file(line: Line, pair: Pair) -> None:
    other = Forger(4, name="Other")
    known(line, pair.anna, other, "--compared")
    made = line.data("card", "introduce", pair.anna, "other", "--to", "boris")
    said = line.done(
        "bundle", "seal", pair.anna, "--to", "boris", "--papers-only", "-o", line.folder
    )
    assert "Paper: Maj Anna Example introduces Capt Other" in said
    path = line.folder / "intro.liaison-paper"
    line.done("paper", "export", pair.anna, made["paper"][:8], "-o", path)
    with unchanged(pair.boris):
        shown = line.data("paper", "show", pair.boris, path)["papers"]
    assert shown[0]["leaf_hash"] == made["paper"] and not shown[0]["known"]
    (bundle,) = line.folder.glob("*.age")
    taken = line.data("bundle", "open", pair.boris, bundle)
    assert taken["all_good"] and taken["items"] == [] and len(taken["papers"]) == 1
    assert not line.data("paper", "take", pair.boris, path)["taken_in"]
    assert "introduces Capt Other" in line.done("paper", "list", pair.boris)


def test_a_hostile_file_of_papers_is_refused(line: Line, pair: Pair) -> None:
    path = line.folder / "x.liaison-paper"
    for data in (b"", b"{}\n", b"\xff" * 100, b'{"type":"liaison/introduction@v1"}\n' * 300):
        path.write_bytes(data)
        with unchanged(pair.boris):
            said = line.refused("paper", "take", pair.boris, path)
        assert "not a valid paper" in said


def test_records_or_papers_only_must_be_named(line: Line, pair: Pair) -> None:
    result = line.on("bundle", "seal", pair.anna, "--to", "boris", "-o", line.folder)
    assert result.exit_code == 2 and "--papers-only" in result.output
    said = line.refused(
        "bundle", "seal", pair.anna, "--to", "boris", "--papers-only", "-o", line.folder
    )
    assert "No paper is due" in said
