"""The courier's manifest: what is carried and how to check it, and nothing of what is inside."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from liaison.domain.refusals import FileTrouble, NotAllowed, NotFound
from liaison.usecases import audit, bundles, couriering
from tests.liaison import desk
from tests.liaison.desk import Pair


@pytest.mark.parametrize("form", ["html", "text"])
def test_a_manifest_names_files_and_hashes_and_no_content(
    pair: Pair, tmp_path: Path, form: str
) -> None:
    record = desk.sealed(pair.a, title="Meeting <b>FICTION</b>")
    bundle, file, _ = bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick)
    big = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "annex.bin", 300_000))
    cut, _, _ = bundles.seal_bundle(pair.a, [big], [pair.b.origin], pair.stick, split=100_000)
    path, _ = couriering.manifest(pair.a, [bundle.id, cut.id], pair.stick, tmp_path, form=form)
    text = path.read_text()
    for one in (file, *pair.stick.glob(f"{cut.id}*")):
        assert hashlib.sha256(one.read_bytes()).hexdigest() in text and one.name in text
    assert "Meeting" not in text and "Bravo" not in text and pair.b.origin not in text
    assert bundle.marking in text and text.count("Name and signature") >= 1
    entries = [e for e in audit.page(pair.a) if e.act == "manifest-printed"]
    assert {e.on for e in entries} == {bundle.leaf_hash, cut.leaf_hash}
    named, _ = couriering.manifest(pair.a, [bundle.id], pair.stick, tmp_path, form=form, names=True)
    assert "Maj Bravo" in named.read_text()


def test_what_is_not_there_is_refused(pair: Pair, tmp_path: Path) -> None:
    bundle, file, _ = bundles.seal_bundle(
        pair.a, [desk.sealed(pair.a)], [pair.b.origin], pair.stick
    )
    file.rename(tmp_path / "elsewhere.age")
    before = desk.tree_hash(pair.a.vault.path)
    for ids, source, refusal in (
        ([bundle.id], pair.stick, NotAllowed),
        (["0" * 32], pair.stick, NotFound),
        ([], pair.stick, NotAllowed),
        ([bundle.id], pair.stick / "none", FileTrouble),
    ):
        with pytest.raises(refusal):
            couriering.manifest(pair.a, ids, source, tmp_path)
    assert desk.tree_hash(pair.a.vault.path) == before
    assert list(tmp_path.glob("courier-*")) == []
