"""Text is normal on the way in and hides nothing on the way out."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.text import TextRefused, clean_text, isolate, shorten, visible

ANY = st.text(st.characters(exclude_categories=()), max_size=40)
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(ANY)
def test_cleaning_is_a_fixed_point_or_a_refusal(text: str) -> None:
    try:
        clean = clean_text(text)
    except TextRefused:
        return
    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    clean.encode("utf-8")


@pytest.mark.parametrize(
    "char", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\ud800", "\udfff"]
)
def test_controls_and_lone_surrogates_are_refused(char: str) -> None:
    with pytest.raises(TextRefused, match="U\\+"):
        clean_text(f"a{char}b")


def test_line_ends_become_one() -> None:
    assert clean_text("a\r\nb\rc\n\td") == "a\nb\nc\n\td"


@pytest.mark.parametrize("marks", ["\u0300\u0327" * 500_000, "\u0344" * 40, "\u0f73" * 50_000])
def test_towers_of_marks_are_refused_before_they_cost_time(marks: str) -> None:
    with pytest.raises(TextRefused, match="combining"):
        clean_text("a" + marks)


@given(st.text(st.sampled_from(BIDI + "abc.exe اב\u200b\u200c\u200d"), max_size=30))
def test_s60_no_bidi_control_reaches_the_screen(text: str) -> None:
    """S60: what turns direction is spelled out, and the isolate cannot be closed from inside."""
    assert not set(visible(text)) & set(BIDI)
    shown = isolate(text)
    assert shown[0] == "\u2068"
    assert shown[-1] == "\u2069"
    assert not set(shown[1:-1]) & set(BIDI)
    assert visible(visible(text)) == visible(text)


def test_every_single_character_is_spelled_out_or_draws_something() -> None:
    """The short way for printable text lets nothing through that the long way would spell out."""
    for number in range(0x110000):
        char = chr(number)
        alone = visible(char)
        beside = visible(f"{char}\t")[: -len("⟨TAB⟩")]  # the tab sends it the long way
        assert alone == beside


def test_invisible_characters_are_named() -> None:
    assert visible("invoice\u202efdp.exe") == "invoice⟨RLO⟩fdp.exe"
    assert visible("a\x00b") == "a⟨NUL⟩b"
    assert visible("a\u3164b\u2800c\ufe0fd\U000e0041e") == (
        "a⟨U+3164⟩b⟨U+2800⟩c⟨U+FE0F⟩d⟨U+E0041⟩e"
    )
    assert visible("a\n\tb\u2003c\ud800") == "a⟨LF⟩⟨TAB⟩b⟨U+2003⟩c⟨U+D800⟩"


def test_joiners_stay_where_a_script_needs_them() -> None:
    assert visible("می\u200cخواهم") == "می\u200cخواهم"
    assert visible("क्\u200dष") == "क्\u200dष"
    assert visible("pay\u200cpal") == "pay⟨ZWNJ⟩pal"


@pytest.mark.parametrize(
    "name", ["Jean-Noël Ngaïssona", "محمد الأمين", "王　小明", "Иванов", "नीता"]
)
def test_ordinary_names_are_left_alone(name: str) -> None:
    assert visible(name) == name


def test_foreign_text_in_sentences_is_short_and_plain() -> None:
    assert shorten("x" * 100) == "x" * 60 + "…"
    assert shorten("a\u202eb\n") == "a⟨RLO⟩b⟨LF⟩"
