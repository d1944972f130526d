"""``liaison record label`` and ``liaison label``: labels as STANAG 4774 has them."""

from __future__ import annotations

from pathlib import Path

import click

from liaison.cli.io import Desk, on_vault, one_json, place, plain, read
from liaison.labels import label_xml, marking_text, shipped, spif, validity
from liaison.usecases import labelling, records

POLICY_LIMIT = 4 << 20
LABEL_LIMIT = 64 << 10


@click.command("label")
@on_vault
@click.argument("record")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a sealed record's label into a new file, or a folder; it is logged.",
)
@click.option("--reason", default="", help="Why the file leaves the vault.")
@click.pass_obj
def of_record(desk: Desk, vault: Path, record: str, output: Path | None, reason: str) -> None:
    """Print a record's marking as a STANAG 4774 label (XML), or write it into a file."""
    with desk.session(vault) as session:
        if output is not None:
            folder, name = place(output)
            found = records.resolve(session, record)
            path, _ = labelling.save(session, found, folder, plain(reason, "reason"), name=name)
            desk.tell({"record": found, "file": str(path)}, f"The label is in {path}.")
            return
        found = records.resolve(session, record)
        view = records.show(session, found)
        newest = view.versions[-1].version.content if view.versions else None
        content = newest if newest is not None else view.draft.content if view.draft else None
        assert content is not None, "a record has a version or a draft"
        xml = labelling.label_of(session, content).decode()
    desk.tell({"record": found, "label": xml}, *xml.splitlines())


@click.command("label")
@click.argument("file")
@click.option("--policy", "policies", multiple=True, metavar="FILE",
              help="A policy (XML-SPIF) beside those that ship: UN, NATO, TLP.")  # fmt: skip
@click.option("--language", default="", help="In which language, such as fr.")
@one_json
@click.pass_obj
def label(desk: Desk, file: str, policies: tuple[str, ...], language: str) -> None:
    """Read a label (STANAG 4774 or SPIF XML), check it, and say its marking."""
    known = [spif.read_spif(read(desk, path, POLICY_LIMIT)) for path in policies]
    known += shipped.shipped_policies()
    found = label_xml.read_label(read(desk, file, LABEL_LIMIT), known)
    policy = next(one for one in known if (one.name, one.id) == (found.policy, found.policy_id))
    validity.check(found, policy)
    marking = marking_text.marking_text(found, policy, language)
    desk.tell({"policy": policy.name, "marking": marking}, marking)
