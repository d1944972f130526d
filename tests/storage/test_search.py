"""Search: folding of many scripts, words as prefixes, and queries that are never operators."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator

import pytest

from crypto.entropy import system
from liaison.domain.contact_log import ContactLog, OwnParticipant
from liaison.domain.content import Attachment, Content
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.record import Filter
from liaison.domain.statements import Commitment, Statement
from liaison.domain.times import Moment
from storage.fold import phrases, tokens
from storage.search import texts
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import PEER, ROOT, content, draft, record_id, version


def _found(vault: SqlVault, query: str, wanted: Filter | None = None) -> list[str]:
    rows = vault.records.search(query, wanted or Filter(), None, 50)
    return [row.title for row in rows]


@pytest.fixture(scope="module")
def shelf(header: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlVault]:
    """A vault of short texts in many scripts; each title is its text."""
    vault = SqlVaults().create(tmp_path_factory.mktemp("shelf") / "a.liaison", header, ROOT)
    lines = [
        "إطلاق النار في المدرسة",
        "اتفاق على وقفِ إطلاقِ النَّارِ",
        "می‌خواهم کتاب ۱۲۳",
        "双方同意停火协议",
        "火停",
        "停戦に合意した",
        "정전 협정에 합의",
        "Soldaten-Straße über Ångström",
        "Président Élysée naïve",
        "Переговоры о прекращении огня, ещё раз",
        "Łódź i İstanbul ısı",
        "हिन्दी में समझौता",
        "ข้อตกลงหยุดยิง",
        "MGRS 33N TE 12345 67890",
        "ﬁle ⅷ Ｆｕｌｌ ４２",
        "rock'n'roll OR NEAR(a b) facet:own state_draft",
        "A🙂B c\u200dd",
    ]
    with vault.transaction():
        for number, line in enumerate(lines):
            vault.records.put_draft(draft(number, content(line, text="-")))
    yield vault
    vault.close()


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("اطلاق", 2),  # without the hamza that is written
        ("أطلاق", 2),
        ("المدرسه", 1),  # ta marbuta as ha
        ("وقف اطلاق النار", 1),  # without the short vowels that are written
        ("النـــار", 2),  # stretched
        ("ميخواهم", 1),  # Arabic ya for Persian, no joiner
        ("كتاب 123", 1),
        ("كتاب ١٢٣", 1),
        ("停火", 1),  # a part of a sentence, in order
        ("协议", 1),
        ("火", 2),
        ("火停", 1),
        ("停", 3),
        ("合意", 1),
        ("협정", 1),
        ("strasse uber angstrom", 1),
        ("STRASSE", 1),
        ("elysee naive", 1),
        ("еще огня", 1),
        ("переговор", 1),
        ("lodz istanbul isi", 1),
        ("समझौता", 1),
        ("हिन्दी", 1),
        ("หยุดยิง", 1),
        ("33n 12345", 1),
        ("678", 1),
        ("5678", 0),  # not a prefix
        ("file viii full 42", 1),
        ("rock'n", 1),
        ("rock'roll", 0),  # not a phrase of the text
        ("cd", 1),
        ("nowhere", 0),
        ("convoy passage", 17),  # every record has the purpose, no title has the word
        ("convoy nowhere", 0),
    ],
)
def test_words_are_found_in_many_scripts(shelf: SqlVault, query: str, titles: int) -> None:
    assert len(_found(shelf, query)) == titles
    assert len(_found(shelf, unicodedata.normalize("NFD", query))) == titles


def test_a_query_without_words_asks_for_everything(shelf: SqlVault) -> None:
    everything = _found(shelf, "")
    assert len(everything) == 17
    for query in ("   ", "***", "🙂", "\0", "\ud800", '"', "\u200d"):
        assert _found(shelf, query) == everything


def test_newest_come_first_and_pages_continue(shelf: SqlVault) -> None:
    for query in ("", "passage"):
        first = shelf.records.search(query, Filter(), None, 5)
        rest = shelf.records.search(query, Filter(), first[-1].seq, 50)
        assert [row.seq for row in [*first, *rest]] == list(range(17, 0, -1))


def test_filters_narrow_a_search(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.put_draft(draft(1, content("draft", text="alpha")))
        vault.records.add_version(version(2, 1, content("own", text="alpha")), own=True)
        vault.records.add_version(
            version(3, 2, content("theirs", text="alpha"), author=PEER), own=False
        )
    assert _found(vault, "alpha") == ["theirs", "own", "draft"]
    assert _found(vault, "alpha", Filter(state="draft")) == ["draft"]
    assert _found(vault, "alpha", Filter(state="amended")) == ["theirs"]
    assert _found(vault, "alpha", Filter(own_only=True)) == ["own", "draft"]
    assert _found(vault, "alpha", Filter(kind="negotiation-note")) == []
    assert _found(vault, "", Filter(kind="contact-log", state="sealed", own_only=True)) == ["own"]
    assert _found(vault, "own") == ["own"]  # a filter's word is not a text's word
    assert _found(vault, "\ue000own") == ["own"]


def test_the_draft_and_the_newest_version_are_both_found(vault: SqlVault) -> None:
    with vault.transaction():
        vault.records.add_version(version(1, 1, content("first", text="alpha")), own=True)
        vault.records.add_version(version(1, 2, content("second", text="beta")), own=True)
        vault.records.put_draft(draft(1, content("third", text="gamma"), base=2))
    assert _found(vault, "alpha") == []
    assert _found(vault, "beta") == _found(vault, "gamma") == ["second"]
    assert _found(vault, "passage") == ["second"]  # in both, shown once
    with vault.transaction():
        vault.records.put_draft(draft(1, content("third", text="delta"), base=2))
    assert _found(vault, "gamma") == []
    with vault.transaction():
        vault.records.add_version(version(1, 3, content("third", text="delta")), own=True)
    assert _found(vault, "delta", Filter(state="amended")) == ["third"]
    with vault.transaction():
        vault.records.drop_draft(record_id(1))
    assert _found(vault, "delta") == ["third"]
    assert _found(vault, "beta") == []


def test_every_written_text_is_indexed_and_nothing_else() -> None:
    written = Content(
        title="t1",
        place=Place(name="t2", given="t3"),
        area="t4",
        parties=("t5", "t6"),
        persons=("t7",),
        marking=Marking(policy="TLP", level="RED", caveats=("no",)),
        statements=(Statement(kind="claim", speaker="t8", text="t9"),),
        attachments=(
            Attachment(name="t10", media_type="no/no", size=1, sha256="ab" * 32, origin="no"),
        ),
        body=ContactLog(
            engagement_type="kle-hasty",
            purpose="t11",
            own_participants=(OwnParticipant(name="t12", role="leader"),),
            commitments=(Commitment(by="them", text="t13", due=Moment(at=1, zone="A")),),
        ),
    )
    assert list(texts(written)) == [f"t{number}" for number in range(1, 14)]


SIGNS = r"""
AND OR NOT NEAR NEAR( ( ) " ' * ^ : - + { } [ ] , ; -- /* */ % _ \ text: facet: search_draft: rank
a* *a ^a a^ "a "a" a" a:b {text}:a -a +a NEAR(a,b) NEAR/2 a OR) (a b) ((((( ))))) ? ?1 :a @a $a
'; DROP -- ') UNION SELECT x'00' rowid rank=0 bm25() highlight( MATCH GLOB LIKE ESCAPE
"""
OPERATORS = [
    *SIGNS.split(),
    *("\0", "a\0b", "\ud800", "\udfff\uffff", "\x1b[2J", "\ufe0f", "\u202ea", "\ue000own", "- a"),
    *(
        "a AND b",
        "a OR",
        "NOT a",
        "a NOT",
        "(a OR b) AND",
        '"a" "b',
        "a NEAR b",
        "{text} : a",
        "- a",
    ),
]


def _strange(chance: random.Random) -> str:
    letters = "abاب停火é 0_\"'*():^-+\0\ud800\ue000\u202e\u0301"
    kinds = (
        lambda: "".join(chance.choices(letters, k=chance.randrange(12))),
        lambda: "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(20))),
        lambda: " ".join(chance.choices(OPERATORS, k=chance.randrange(1, 6))),
    )
    return chance.choice(kinds)()


def check_queries(shelf: SqlVault, count: int) -> None:
    chance = random.Random(66)
    for query in OPERATORS:
        shelf.records.search(query, Filter(), None, 5)
    for _ in range(count):
        query = _strange(chance)
        rows = shelf.records.search(query, Filter(), None, 50)
        for phrase in phrases(query):
            for row in rows:
                kept = shelf.records.draft(row.record)
                assert kept is not None
                words = f" {' '.join(t for line in texts(kept.content) for t in tokens(line))} "
                assert " " + " ".join(phrase) in words


def test_no_query_is_an_operator_or_an_error(shelf: SqlVault) -> None:
    """S66 (sample): all operators, and 5,000 random strings; what is found holds every word."""
    check_queries(shelf, 5_000)


@pytest.mark.campaign
def test_no_query_of_fifty_thousand_is_an_operator_or_an_error(shelf: SqlVault) -> None:
    """S66: 50,000 random strings."""
    check_queries(shelf, 50_000)


def test_a_huge_query_is_cut_not_refused(shelf: SqlVault) -> None:
    for query in ("a " * 100_000, "停" * 100_000, "x" * 100_000, " ".join(map(str, range(5000)))):
        assert len(_found(shelf, query)) <= 17


def test_the_words_of_a_dropped_text_are_gone_from_the_index(vault: SqlVault) -> None:
    """FTS5 has its own secure-delete; without it the index still held them."""
    words = [system(8).hex() for _ in range(50)]
    with vault.transaction():
        for number, word in enumerate(words):
            vault.records.put_draft(draft(number, content(text=word)))
            vault.records.add_version(version(number, 1, content(text=word)), own=True)
        for number in range(len(words)):
            vault.records.add_version(version(number, 2, content(text="-")), own=True)
            vault.records.drop_draft(record_id(number))
    for table in ("search_sealed", "search_draft"):
        blocks = b"".join(bytes(b) for (b,) in vault._db.all(f"SELECT block FROM {table}_data"))
        stored = vault._db.all(f"SELECT c0 FROM {table}_content")
        assert not [word for word in words if word.encode() in blocks or word in str(stored)]
