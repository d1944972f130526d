"""Rosters, authorities, revocations, new keys and codes with nothing but the command."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import segno

from tests.journeys.line import Line, Pair, unchanged
from tests.liaison.forger import Forger


def known(line: Line, vault: Path, forger: Forger) -> None:
    """Adds the forger's card to a vault."""
    path = line.folder / "other.liaison-card"
    path.write_bytes(forger.card_file())
    line.done("card", "add", vault, path)


def trust(line: Line, vault: Path, who: str) -> str:
    return str(line.data("card", "show", vault, who)["officer"]["trust"])


def test_a_roster_from_a_table_certifies_and_a_revocation_takes_it_back(
    line: Line, pair: Pair
) -> None:
    other = Forger(4, name="Other")
    for vault in (pair.anna, pair.boris):
        known(line, vault, other)
    table = line.folder / "roster.csv"
    digits = other.card().fingerprint.hex()[:8]
    table.write_text(f"card,unit,until\n{digits},Unit FICTION,2190-12-31\n", encoding="utf-8")
    path = line.folder / "roster.liaison-paper"
    made = line.data(
        "roster", "make", pair.anna, table, "--organisation", "Fiction", "--until", "2190-01-01",
        "-o", path,
    )  # fmt: skip
    assert (made["number"], made["parts"], made["officers"]) == (1, 1, 1)
    line.done("card", "name-authority", pair.boris, "anna", "--of", "Fiction")
    with unchanged(pair.boris):
        assert "roster 1 of Fiction" in line.done("roster", "show", pair.boris, path)
    line.done("roster", "take", pair.boris, path)
    assert trust(line, pair.boris, "other") == "certified"
    (row,) = line.data("roster", "list", pair.boris)["rosters"]
    assert row["in_use"] and row["entries"][0]["unit"] == "Unit FICTION"
    said = line.done(
        "card", "revoke", pair.anna, "other", "--since", "yesterday", "--why", "device lost"
    )
    assert "REVOKED by Maj Anna Example" in said
    line.done("bundle", "seal", pair.anna, "--to", "boris", "--papers-only", "-o", line.folder)
    (bundle,) = line.folder.glob("*.age")
    line.done("bundle", "open", pair.boris, bundle)
    assert line.data("card", "show", pair.boris, "other")["officer"]["revoked"]["why"]
    assert line.data("card", "authorities", pair.boris)["authorities"]
    line.done("card", "drop-authority", pair.boris, "anna", "--of", "Fiction")
    assert line.data("card", "show", pair.boris, "other")["officer"]["revoked"] is None


def test_a_table_that_is_no_roster_is_refused(line: Line, pair: Pair) -> None:
    table = line.folder / "roster.csv"
    for text in ("", "card\nzz\n", "x\n1\n", "[1]", "card,until\n" + "a" * 64 + ",never\n"):
        table.write_text(text, encoding="utf-8")
        with unchanged(pair.anna):
            said = line.refused(
                "roster", "make", pair.anna, table, "--organisation", "F", "--until", "2190-01-01",
                "-o", line.folder / "r",
            )  # fmt: skip
        assert "Nothing was signed" in said


def test_the_code_of_a_card_is_shown_and_read_from_a_picture(line: Line, pair: Pair) -> None:
    own = line.data("card", "code", pair.boris)
    shown = line.done("card", "code", pair.boris)
    assert all(group in shown for group in own["digits"]) and "█" in shown
    picture = io.BytesIO()
    segno.make_qr(own["code"]).save(picture, kind="png", scale=4)
    path = line.folder / "frame.png"
    path.write_bytes(picture.getvalue())
    line.done("card", "scan", pair.anna, "boris", path)
    assert trust(line, pair.anna, "boris") == "scanned"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with unchanged(pair.anna):
        assert "not the code" in line.refused("card", "scan", pair.anna, "boris", path)
    drawn = line.folder / "code.svg"
    line.done("card", "code", pair.boris, "-o", drawn)
    assert drawn.read_bytes().startswith(b"<svg")


def test_a_key_is_renewed_and_rides_along(line: Line, pair: Pair) -> None:
    assert line.data("vault", "renew-key", pair.anna)["older"][0]["revision"] == 1
    line.done("bundle", "seal", pair.anna, "--to", "boris", "--papers-only", "-o", line.folder)
    (bundle,) = line.folder.glob("*.age")
    assert "new encryption key" in line.done("bundle", "open", pair.boris, bundle)
    assert line.data("vault", "renew-key", pair.anna, "--destroy-old")["older"] == []


def test_an_older_copy_goes_on_as_a_new_epoch(line: Line, pair: Pair) -> None:
    copy = line.folder / "copy"
    shutil.copytree(pair.anna, copy)
    line.done("card", "export", pair.anna, "-o", line.folder / "anna.liaison-card")
    assert "older copy" in line.refused("card", "list", copy)
    assert "reason" in line.refused("vault", "new-epoch", copy, "--why", "")
    began = line.data("vault", "new-epoch", copy, "--why", "restored from the safe")
    assert began["origin"].endswith("/2")
    line.done("card", "export", copy, "-o", line.folder / "new.liaison-card")
    said = line.done("card", "add", pair.boris, line.folder / "new.liaison-card")
    assert f"restored at size {began['size']}: compare again" in said
