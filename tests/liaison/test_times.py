"""Moments are read without guessing and shown without loss."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.domain.times import (
    EARLIEST,
    LATEST,
    Moment,
    MomentUnreadable,
    Span,
    dtg,
    iso,
    last_of,
    moment_at,
    moment_from_datetime,
    parse_moment,
    parse_span,
    span_text,
    to_datetime,
    zulu,
)
from tests.liaison.strategies import ZONES, moments, spans

NEAR = parse_moment("2004-07-10T12:00Z", near=Moment(at=0))


def read(text: str) -> Moment:
    return parse_moment(text, near=NEAR)


def test_s107_twenty_thousand_moments_come_back_from_dtg_zulu_and_iso() -> None:
    """S107: all 25 letters, offsets to +14 and -12 hours, every precision, years 1900 to 2199."""
    pick = random.Random(107)
    for number in range(20_000):
        moment = moment_at(
            pick.randrange(EARLIEST + 10**11, LATEST - 10**11),
            ZONES[number % len(ZONES)],
            ("second", "minute")[number % 2],
        )
        assert read(dtg(moment)) == moment
        assert read(iso(moment)) == moment
        assert read(zulu(moment)).at == moment.at
        assert read(dtg(moment).lower()) == moment
        assert "J" not in moment.zone


@given(moments(), moments())
def test_s107_every_precision_comes_back_whatever_is_near(moment: Moment, near: Moment) -> None:
    """S107: a whole DTG does not depend on the moment near which it is read."""
    assert parse_moment(dtg(moment), near=near) == moment
    assert parse_moment(iso(moment), near=near) == moment


@pytest.mark.parametrize(
    "text",
    ["031732Bjul04", "031532ZJUL04", "031732B JUL 2004", " 031732b  jul 04 ", "03173200BJUL04",
     "2004-07-03T17:32+02:00", "2004-07-03 15:32Z", "2004-07-03T1532Z", "031732+0200JUL04",
     "031532Z", "031732BJUL"],
)  # fmt: skip
def test_the_usual_ways_of_writing_one_moment_agree(text: str) -> None:
    assert read(text).at == 1_088_868_720_000_000


def test_shown_forms_are_the_standard_ones() -> None:
    moment = read("031732BJUL04")
    assert dtg(moment) == "031732BJUL04"
    assert zulu(moment) == "031532ZJUL04"
    assert iso(moment) == "2004-07-03T17:32+02:00"
    assert iso(read("2004-07-03Z")) == "2004-07-03Z"
    assert dtg(read("2004-07-03T17:32+05:30")) == "031732+0530JUL04"
    assert dtg(read("2004-07-03T17Z")) == "0317ZJUL04"
    assert dtg(read("2079-07-03T17:32Z")) == "031732ZJUL2079"


def test_every_letter_means_its_hour() -> None:
    east = dict(zip("ABCDEFGHIKLM", range(1, 13), strict=True))
    west = dict(zip("NOPQRSTUVWXY", range(-1, -13, -1), strict=True))
    for letter, hours in {**east, **west, "Z": 0}.items():
        assert to_datetime(read(f"031200{letter}JUL04")).utcoffset() == timedelta(hours=hours)


def test_year_and_month_roll_over_with_the_zone() -> None:
    assert zulu(read("010030ZJAN00")) == "010030ZJAN00"
    assert zulu(read("010030BJAN00")) == "312230ZDEC99"
    assert zulu(read("312330RDEC99")) == "010430ZJAN00"
    assert zulu(read("2024-03-01T01:00+14:00")) == "291100ZFEB24"
    assert zulu(read("2023-02-28T13:00-12:00")) == "010100ZMAR23"


def test_two_digit_years_run_from_1970_to_2069() -> None:
    assert iso(read("010000ZJAN70")).startswith("1970")
    assert iso(read("010000ZJAN69")).startswith("2069")


def test_what_is_left_out_comes_from_the_moment_near_in_the_zone_typed() -> None:
    near = read("312330ZDEC04")
    assert iso(parse_moment("010130B", near=near)) == "2005-01-01T01:30+02:00"
    assert iso(parse_moment("010130Z", near=near)) == "2004-12-01T01:30Z"


@pytest.mark.parametrize(
    ("text", "part"),
    [("031732JJUL04", "local time"), ("031732J", "local time"), ("2004-07-03T17:32", "no zone"),
     ("2004-07-03", "no zone"), ("031732JUL04", "zone letter"), ("031732 JUL 04", "zone letter"),
     ("300000ZFEB04", "no such day"), ("290000ZFEB05", "no such day"), ("012400ZJAN04", "no such"),
     ("2004-13-01Z", "no such"), ("2004-07-03T17:32+15:00", "zone must"), ("", "not a date-time"),
     ("2004-07-03T17:32-12:30", "zone must"), ("1899-12-31Z", "1900"), ("2200-01-01Z", "2199"),
     ("०३१७३२ZJUL04", "not a date-time"), ("031732ZJUL04 x", "not a date-time"),
     ("9" * 10**6, "not a date-time"),
     ("010000MJAN1900", "1900"), ("0000-01-01Z", "no such day")],
)  # fmt: skip
def test_what_would_need_a_guess_is_refused_with_a_sentence(text: str, part: str) -> None:
    with pytest.raises(MomentUnreadable, match=part):
        read(text)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert read(dtg(read(text))) == read(text)
    except MomentUnreadable as refusal:
        assert str(refusal)


@given(spans())
def test_spans_come_back_from_their_text(span: Span) -> None:
    assert parse_span(span_text(span), near=NEAR) == span


def test_a_shortened_end_takes_month_and_year_from_the_start() -> None:
    span = parse_span("about 031732BJUL99 – 040100B", near=NEAR)
    assert span_text(span) == "about 031732BJUL99 - 040100BJUL99"
    assert parse_span("2004-07-03T17:32Z/2004-07-03T18:00Z", near=NEAR).end is not None
    assert parse_span("031732Z", near=NEAR).end is None


@pytest.mark.parametrize("text", ["", "031732Z - 031731Z", "031732Z - 031733Z - 031734Z", "-", "/"])
def test_a_span_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(MomentUnreadable):
        parse_span(text, near=NEAR)


def test_datetimes_need_an_offset_and_odd_ones_become_utc() -> None:
    with pytest.raises(MomentUnreadable):
        moment_from_datetime(datetime(2004, 7, 3, 17, 32))
    local = datetime(2004, 7, 3, 17, 32, 59, 5, tzinfo=timezone(timedelta(hours=2)))
    assert dtg(moment_from_datetime(local)) == "031732BJUL04"
    assert moment_from_datetime(local, "second").at % 60_000_000 == 59_000_000
    odd = datetime(1900, 6, 1, tzinfo=timezone(timedelta(minutes=9, seconds=21)))
    assert moment_from_datetime(odd).zone == "Z"
    assert to_datetime(moment_from_datetime(datetime(2024, 2, 29, tzinfo=UTC))).day == 29


@pytest.mark.parametrize("zone", ["J", "", "AA", "z", "+5:30", "+14:01", "-12:01", "+01:60", "1"])
def test_a_moment_with_another_zone_cannot_exist(zone: str) -> None:
    with pytest.raises(MomentUnreadable):
        Moment(at=0, zone=zone)


def test_a_moment_out_of_range_cannot_exist() -> None:
    for at in (EARLIEST - 1, LATEST + 1, 10**30):
        with pytest.raises(MomentUnreadable):
            Moment(at=at)
        with pytest.raises(MomentUnreadable):
            moment_at(at)


def test_coarse_moments_keep_nothing_finer() -> None:
    moment = moment_at(1_088_868_723_456_789, "+05:30", "hour")
    assert iso(moment) == "2004-07-03T21+05:30"
    assert moment.at == read("2004-07-03T21:00+05:30").at


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yesterday 1400", "2004-07-09T14:00+02:00"), ("Yesterday at 14:00", "2004-07-09T14:00+02:00"),
     ("today 0930", "2004-07-10T09:30+02:00"), ("today 0930Z", "2004-07-09T09:30Z"),
     ("tomorrow", "2004-07-11+02:00"), ("yesterday 2300R", "2004-07-08T23:00-05:00"),
     ("now", "2004-07-10T00:30+02:00"), ("now-2h", "2004-07-09T22:30+02:00"),
     ("now - 90m", "2004-07-09T23:00+02:00"), ("NOW+1d", "2004-07-11T00:30+02:00"),
     ("now-15min", "2004-07-10T00:15+02:00"), ("yesterday ١٤٠٠", "2004-07-09T14:00+02:00")],
)  # fmt: skip
def test_english_words_count_from_the_moment_near_in_its_zone(text: str, expected: str) -> None:
    """Half past midnight local is still the day before in Z and further west."""
    near = parse_moment("2004-07-10T00:30+02:00", near=Moment(at=0))
    assert iso(parse_moment(text, near=near)) == expected
    assert iso(parse_moment(text.upper(), near=near)) == expected


def test_periods_are_read_in_words_too() -> None:
    near = parse_moment("2004-07-10T00:30+02:00", near=Moment(at=0))
    for text, expected in {
        "yesterday 1400 - 1600": "091400BJUL04 - 091600BJUL04",
        "about yesterday 1400 – today 0010": "about 091400BJUL04 - 100010BJUL04",
        "now - 2h / now": "092230BJUL04 - 100030BJUL04",
        "now-2h - now": "092230BJUL04 - 100030BJUL04",
        "081400B - now": "081400BJUL04 - 100030BJUL04",
        "yesterday / today": "09BJUL04 - 10BJUL04",
        "yesterday 1400Z - 1600Z": "081400ZJUL04 - 081600ZJUL04",
    }.items():
        assert span_text(parse_span(text, near=near)) == expected, text


@pytest.mark.parametrize(
    "text",
    ["yesterday 14", "yesterday 2460", "yesterday 1400J", "now-", "now-2", "now-2y", "now 2h",
     "now-99999d", "yesterdayish", "the day before yesterday", "now - 2h - 3h",
     "today - now - now"],
)  # fmt: skip
def test_words_that_need_a_guess_are_refused(text: str) -> None:
    with pytest.raises(MomentUnreadable, match=r"."):
        parse_span(text, near=NEAR)


def test_words_stop_at_the_edge_of_time() -> None:
    with pytest.raises(MomentUnreadable, match="1900"):
        parse_moment("now-9999d", near=Moment(at=EARLIEST))
    with pytest.raises(MomentUnreadable, match="1900"):
        parse_moment("yesterday", near=Moment(at=EARLIEST))


def test_arabic_indic_digits_are_read() -> None:
    for text in ("٠٣١٧٣٢BJUL٠٤", "۰۳۱۷۳۲BJUL۰۴", "\u200f٢٠٠٤-٠٧-٠٣T١٧:٣٢+٠٢:٠٠"):
        assert read(text).at == 1_088_868_720_000_000


def test_a_day_and_an_hour_last_until_they_are_over() -> None:
    for text, length in (("03BJUL04", 24), ("0317BJUL04", 1)):
        moment = read(text)
        assert last_of(moment) == moment.at + length * 3_600_000_000 - 1
    assert last_of(read("031732BJUL04")) == read("031732BJUL04").at
    assert last_of(moment_at(LATEST, "N", "day")) == LATEST
