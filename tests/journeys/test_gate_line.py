"""One act for five recipients with nothing but the command: each gets what he may have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crypto.vaultheader import FLOOR
from liaison.usecases import officers, vaults
from liaison.usecases.vaults import Identity
from tests.journeys.line import PASSPHRASE, Line, unchanged

NATIONS = {"fiona": "FIN", "felix": "FIN", "sven": "SWE", "nora": "NOR", "fake": "FIN"}


@pytest.fixture
def desks(line: Line) -> dict[str, Path]:
    """Anna's vault and those of five she has cards of; the last one's she never compared."""
    made = {}
    for name, nation in {"anna": "NOR", **NATIONS}.items():
        who = Identity(name=name.title(), rank="Maj", organisation="FICTION", nation=nation)
        path = line.folder / name
        made[name] = vaults.create_vault(line.world, path, PASSPHRASE, who, kdf=FLOOR).session
    for name in NATIONS:
        for one, other in ((made["anna"], made[name]), (made[name], made["anna"])):
            officers.add_card(one, officers.own_card(other))
            if name != "fake":
                officers.declare_compared(one, other.origin, "in the test")
    for session in made.values():
        session.close()
    return {name: line.folder / name for name in made}


def sealed(line: Line, vault: Path, content: dict[str, object]) -> str:
    path = line.folder / "content.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(line.data("record", "new", vault, "contact-log", "--seal", "--from", path)["record"])


def test_a_record_released_to_two_nations_goes_to_five_in_one_act(
    line: Line, desks: dict[str, Path]
) -> None:
    """S39, S96: the preview says so, the rest verifies, the log holds the decision."""
    two = {"policy": "UN", "level": "CONFIDENTIAL", "releasable_to": ["FIN", "SWE"]}
    free = {"policy": "UN", "level": "UNCLASSIFIED"}
    said = [
        {"kind": "claim", "speaker": "Elder FICTION", "text": "The road opens on Monday."},
        {
            "kind": "claim",
            "speaker": "Elder FICTION",
            "text": "The depot is empty.",
            "marking": two,
        },
    ]
    event = {"start": {"at": 1_772_366_400_000_000, "zone": "Z"}}
    base = {"body": {"kind": "contact-log", "purpose": "FICTION"}, "event": event}
    base |= {"place": {"name": "Exampletown"}, "parties": ["Party FICTION"], "persons": ["Elder"]}
    part = sealed(
        line, desks["anna"], {**base, "title": "Road", "marking": free, "statements": said}
    )
    whole = sealed(line, desks["anna"], {**base, "title": "Depot", "marking": two})
    to = [word for name in NATIONS for word in ("--to", name)]
    chosen = ["--record", part, "--record", whole]
    with unchanged(desks["anna"]):
        shown = line.data("bundle", "preview", desks["anna"], *to, *chosen)
        words = line.done("bundle", "preview", desks["anna"], *to, *chosen)
    assert shown["bundles"] == 2 and "2 bundles, for not everyone may have the same." in words
    views = {one["title"]: one["views"] for one in shown["recipients"]}
    assert [view["withheld"] for view in views["Maj Sven"]] == [[], []]
    assert views["Maj Nora"][0]["withheld"][0][0] == "statements/002"
    assert "released to FIN, SWE alone" in views["Maj Nora"][1]["reasons"][0]
    made = line.data("bundle", "seal", desks["anna"], *to, *chosen, "-o", line.folder)["bundles"]
    for name in NATIONS:
        number = 0 if name in ("fiona", "felix", "sven") else 1
        found = line.data("bundle", "open", desks[name], made[number]["file"])
        kept = [item["withheld"] for item in found["items"]]
        assert kept == ([0, 0] if number == 0 else [1])
        told = line.done("record", "show", desks[name], part)
        assert ("depot" in told) == (number == 0)
        assert ("1 portion was withheld by the sender." in told) == (number == 1)
    refused = line.on("bundle", "open", desks["nora"], made[0]["file"])
    assert refused.exit_code == 1
    (entry,) = line.data("audit", "show", desks["anna"], "--act", "sharing-decided")["entries"]
    assert entry["after"] == "2 bundles; withheld: 2 portions, 2 records"
    assert "release 2" in entry["why"] and "unverified 2" in entry["why"]
