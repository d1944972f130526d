"""Contents come back from their JSON, and nothing else is taken for one."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.contact_log import ContactLog
from liaison.domain.content import (
    MAX_CONTENT,
    MAX_ITEMS,
    Attachment,
    Content,
    ContentUnreadable,
    checked,
    empty,
    example,
    parse_content,
    to_json,
)
from liaison.domain.kinds import BODIES, EXAMPLES
from liaison.domain.statements import Statement
from tests.liaison.strategies import contents

SHA = "0" * 64


def tree(**members: Any) -> dict[str, Any]:
    return {"body": {"kind": "contact-log"}, **members}


def refused(value: Any) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    with pytest.raises(ContentUnreadable) as caught:
        parse_content(data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert len(sentence) < 400
    assert sentence.isprintable()
    return sentence


@given(contents())
def test_s35_a_content_comes_back_from_its_json(content: Content) -> None:
    """S35: decoding what was encoded gives the same content, and encoding it the same bytes."""
    data = to_json(content)
    again = parse_content(data)
    assert again == content
    assert again.kind == content.kind
    assert to_json(again) == data


@given(contents(), st.data())
def test_s35_mutated_json_is_a_content_or_a_refusal(content: Content, data: st.DataObject) -> None:
    """S35: no stray exception, and what is accepted comes back from its own JSON."""
    raw = bytearray(to_json(content))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        taken = parse_content(bytes(raw[: data.draw(st.just(len(raw)) | st.integers(0, len(raw)))]))
    except ContentUnreadable as refusal:
        assert str(refusal).isprintable()
        return
    assert parse_content(to_json(taken)) == taken


@given(st.binary(max_size=200))
def test_any_bytes_are_a_content_or_a_refusal(data: bytes) -> None:
    with pytest.raises(ContentUnreadable):
        parse_content(data)


@pytest.mark.parametrize("kind", BODIES)
def test_the_example_is_valid_and_says_that_it_is_fiction(kind: str) -> None:
    content = example(kind)
    assert content.kind == kind
    assert content.exercise
    assert content.title.startswith("FICTION")
    assert parse_content(to_json(content)) == content


@pytest.mark.parametrize("kind", BODIES)
def test_an_empty_content_is_valid_and_short(kind: str) -> None:
    assert to_json(empty(kind)) == b'{"body":{"kind":"%s"}}' % kind.encode()


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(ContentUnreadable, match="called 'diary'"):
        empty("diary")
    with pytest.raises(ContentUnreadable, match="called 'diary'"):
        example("diary")


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (tree(mood="calm"), "unknown field 'mood'"),
        ({"body": {"kind": "contact-log", "mood": 1}}, "'body'"),
        ({"body": {"kind": "diary"}}, "'body.kind'"),
        ({"body": {}}, "kind"),
        ({"title": "x"}, "body"),
        (tree(title=5), "'title'"),
        (tree(title=None), "'title'"),
        (tree(exercise="yes"), "'exercise'"),
        (tree(exercise=1), "'exercise'"),
        (tree(parties=["a", 5]), "'parties/002'"),
        (tree(parties="abc"), "'parties'"),
        (tree(precedence="LATER"), "'precedence'"),
        (tree(marking={"policy": "UN", "level": "SECRET"}), "'marking'"),
        (tree(event={"start": {"at": "1"}}), "'event.start.at'"),
        (tree(event={"start": {"at": 1.5}}), "1.5 is not a whole number"),
        (tree(event={"start": {"at": 2**63}}), "'event.start.at'"),
        (tree(event={"start": {"at": 10**4000}}), "'event.start.at'"),
        (tree(event={"start": {"at": 0, "zone": "J"}}), "local time"),
        (tree(event={"start": {"at": 9}, "end": {"at": 8}}), "before the start"),
        (tree(event={"start": {"at": 0, "precision": "week"}}), "'event.start.precision'"),
        (tree(place={"lat": "91", "lon": "0"}), "'place'"),
        (tree(place={"precision_m": 0}), "'place.precision_m'"),
        (tree(statements=[{"kind": "rumour"}]), "'statements/001.kind'"),
        (tree(statements=[{}, {"likelihood": "likely"}]), "'statements/002' is not an assess"),
        (tree(statements=[{"confidence": "low", "kind": "claim"}]), "not an assessment"),
        (tree(attachments=[{"name": "a" * 256, "size": 1, "sha256": SHA}]), "'attachments/001.n"),
        (tree(attachments=[{"name": "", "size": 1, "sha256": SHA}]), "'attachments/001.name'"),
        (tree(attachments=[{"name": "a", "size": -1, "sha256": SHA}]), "'attachments/001.size'"),
        (tree(attachments=[{"name": "a", "size": 1, "sha256": SHA.upper() + "A"}]), "sha256"),
        (tree(title="a" * 1_000_001), "'title' is longer than 1,000,000 characters"),
        (tree(parties=["a"] * (MAX_ITEMS + 1)), "'parties' has more than 500 items"),
        (tree(title="bell\x07"), "'title' contains the control character U\\+0007"),
        (tree(statements=[{"text": "\ud800"}]), "'statements/001.text' contains .* U\\+D800"),
        ({"body": {"kind": "contact-log", "purpose": "a" + "\u0300" * 50}}, "'body.purpose' stack"),
        (b'{"body":{"kind":"contact-log"},"title":"a","title":"b"}', "'title' is there twice"),
        (b'{"body":{"kind":"contact-log","kind":"contact-log"}}', "'kind' is there twice"),
        (
            b'{"body":{"kind":"contact-log"},"title":"a","\\u0074itle":"b"}',
            "'title' is there twice",
        ),
        (b'{"body":{"kind":"contact-log"},"event":{"start":{"at":NaN}}}', "NaN is not"),
        (
            b'{"body":{"kind":"contact-log"},"event":{"start":{"at":1' + b"0" * 9999 + b"}}}",
            "large",
        ),
        (b"\xef\xbb\xbf{}", "not JSON"),
        (b"\xff\xfe{", "not UTF-8"),
        (b'{"body":{"kind":"contact-log"}} {}', "not JSON"),
        (b'{"body":{"kind":"contact-log"}', "not JSON"),
        (b"[]", "not in the form"),
        (b"null", "not in the form"),
        (b"", "not JSON"),
        (b"[" * 100_000, "too deeply"),
        (b'{"a":' * 50_000, "too deeply"),
        (tree(title=[[[[[[[[[[1]]]]]]]]]]), "too deeply"),
        (b'{"title":"' + b"a" * 10_000_000 + b'"}', "larger than 4,000,000 bytes"),
        (tree(**{"\u202eevil\n" * 1000: 1}), "⟨RLO⟩evil⟨LF⟩"),
        (tree(**{"\ud800": 1}), "⟨U\\+D800⟩"),
    ],
)
def test_whatever_breaks_the_form_is_refused_with_one_sentence(value: Any, part: str) -> None:
    sentence = refused(value)
    assert re.search(part, sentence), sentence


def test_hostile_text_within_the_limits_is_refused_in_linear_time() -> None:
    """A quadratic scan would run for minutes here and meet the suite's time limit."""
    many = b",".join(b'"k%d":1' % number for number in range(250_000))
    assert "'k249999' is there twice" in refused(b"{" + many + b',"k249999":1}')
    assert "combining" in refused(tree(title="a" + "\u0300\u0327" * 150_000))


def test_text_is_brought_to_one_form_on_the_way_in() -> None:
    content = parse_content(json.dumps(tree(title="Cafe\u0301", area="a\r\nb")).encode())
    assert (content.title, content.area) == ("Caf\u00e9", "a\nb")


def test_nothing_is_written_that_could_not_be_read_again() -> None:
    log = empty("contact-log")
    for change in (
        {"title": "\ud800"},
        {"title": "a" * 1_000_001},
        {"title": 5},
        {"parties": ("a",) * 501},
        {"statements": (Statement(likelihood="likely"),)},
        {"attachments": (Attachment(name="a" * 300, size=0, sha256=SHA),)},
    ):
        broken = msgspec.structs.replace(log, **change)
        with pytest.raises(ContentUnreadable):
            to_json(broken)
    long = "é" * 999_999
    large = msgspec.structs.replace(
        log, body=ContactLog(purpose=long, background=long, interests=long)
    )
    assert checked(large) == large
    with pytest.raises(ContentUnreadable, match="larger"):
        to_json(large)
    assert MAX_CONTENT == 4_000_000


def test_a_content_of_the_largest_size_is_read() -> None:
    content = Content(body=ContactLog(purpose="a" * 1_000_000, background="b" * 1_000_000))
    assert parse_content(to_json(content)) == content


def test_a_content_written_before_there_were_more_kinds_is_read_and_written_unchanged() -> None:
    data = (
        b'{"title":"Bridge","event":{"start":{"at":1088868720000000,"zone":"B"}},'
        b'"parties":["North"],"marking":{"level":"CONFIDENTIAL"},'
        b'"statements":[{"kind":"claim","text":"Closed.","verbatim":true}],'
        b'"body":{"kind":"negotiation-note","typology":"technical",'
        b'"naivasha_grid":[{"role":"mandator","name":"X"}],"red_lines":[{"text":"No."}]}}'
    )
    assert to_json(parse_content(data)) == data


def test_there_is_one_example_for_every_kind_and_no_other() -> None:
    assert list(EXAMPLES) == list(BODIES)
    assert len({filled.about for filled in EXAMPLES.values()}) == len(BODIES) == 15
