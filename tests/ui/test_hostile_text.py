"""Hostile text in every text field of every kind: shown as text, in its place, on every page."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QListView, QMenu, QTableView
from pytestqt.qtbot import QtBot

from liaison import forms
from liaison.domain.content import OwnAnswer, example
from liaison.domain.forms import fields
from liaison.domain.record import Filter
from liaison.domain.refusals import Refusal
from liaison.domain.template import OwnField, Template
from liaison.ports import World
from liaison.session import Session
from liaison.settings import SavedSearch
from liaison.usecases import attachments, finding, records, templates
from tests.ui.hostile import TEXTS, WILD, check, soaked, soaked_fields
from tests.ui.robots import dialogs
from tests.ui.robots.officer import another, gives, meet, within
from tests.ui.robots.robot import Robot
from tests.ui.test_every_kind import go, unfold, unlocked
from ui.behind import PAGES
from ui.build import button
from ui.kinds import HOMES
from ui.safe import SafeLabel, reading

_TEXT = frozenset({"line", "text", "people", "lines"})


@pytest.mark.parametrize("kind", forms.kinds())
def test_every_text_field_of_a_form_is_swept(kind: str) -> None:
    """S58: a new field is swept by itself, because it is in the form."""
    wanted = {one.name for one in fields(forms.form(kind)) if one.kind in _TEXT}
    assert len(wanted) >= 3
    missed = wanted - soaked_fields(soaked(kind))
    assert {name for name in missed if not name.startswith("extra.")} == set()


def fill(session: Session, kinds: list[str], folder: Path) -> dict[str, list[str]]:
    """A sealed record where it can be sealed, and a draft, of each kind; with a hostile file."""
    made: dict[str, list[str]] = {}
    for number, kind in enumerate(kinds):
        made[kind] = []
        for turn in (number, number + 7):
            record, _ = records.start(session, kind, soaked(kind, turn))
            made[kind].append(record)
            if turn == number:
                file = folder / f"a&b {number} \u202egpj.txt"
                file.write_text("FICTION " + " ".join(TEXTS), "utf-8")
                attachments.attach(session, record, file)
                with suppress(Refusal):
                    records.seal(session, record)
    return made


def spoken(robot: Robot) -> None:
    assert not WILD.search(robot.spoken().replace("\x00", ""))


@pytest.mark.parametrize("home", ["contacts", "cases", "promises", "incidents", "watch", "people",
                                  "reports"])  # fmt: skip
def test_records_of_every_kind_full_of_hostile_text_stay_text_and_in_their_place(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path, home: str
) -> None:
    """S58, S60, S63: list, reading, writing with every group unfolded, search, what is spoken."""
    kinds = list(HOMES[home])
    made = within(world, vault, lambda s: fill(s, kinds, tmp_path))
    robot = unlocked(opened, vault)
    robot.do(home)
    width = robot.window.width()
    for kind in kinds:
        for record in made[kind]:
            go(robot, kind, record)
            check(robot.window, width)
            spoken(robot)
            assert robot.window.width() == width
        go(robot, kind, f"write:{made[kind][-1]}")
        unfold(robot)
        check(robot.window, width)
        robot.do("back")
    robot.do(home)
    robot.type("search", "iso")
    robot.until(lambda: True)
    robot.settle()
    check(robot.window, width)


def test_every_other_page_shows_hostile_text_as_text(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    """S58 and S60: Today, exchange, officers, audit trail, context, settings, palette, searches."""

    def work(session: Session) -> None:
        fill(session, ["contact-log", "commitment", "indicator", "negotiation-case"], tmp_path)
        for number, text in enumerate(TEXTS[:6]):
            with suppress(Refusal):
                finding.save_search(
                    session,
                    SavedSearch(name=f"{number} {text}"[:80], query=text, wanted=Filter()),
                )

    within(world, vault, work)
    with another(world, tmp_path / "other.liaison", "<b>&Eve</b> {0} %s " + "V" * 60) as other:
        meet(world, vault, other, tmp_path / "cards", compared=False)
    robot = unlocked(opened, vault)
    width = robot.window.width()
    for page in PAGES:
        robot.do(page.name)
        check(robot.window, width)
        spoken(robot)
        assert robot.window.width() == width, page.name

    def look(dialog: QDialog) -> None:
        check(dialog, width)
        dialog.reject()

    with robot.answering("palette", look):
        robot.do("palette")


@pytest.mark.parametrize("size", ["line", "lines", "marks"])
def test_texts_of_hostile_sizes_are_cut_for_reading_and_said_to_be(qtbot: QtBot, size: str) -> None:
    """S63: a million characters in one line, a million lines, stacks of marks."""
    text = {"line": "x" * 1_000_000, "lines": "\n" * 1_000_000, "marks": "e\u0301\u0302" * 300_000}
    label = SafeLabel(reading(text[size]), "reading", wrap=True, select=True)
    qtbot.addWidget(label)
    label.resize(600, 400)
    label.show()
    assert len(label.text()) < 25_000
    assert "of 1,000,000 characters" in label.text() or "of 900,000 characters" in label.text()
    assert label.minimumSizeHint().width() <= 160
    assert label.heightForWidth(600) < 20_000


def test_lone_surrogates_and_terminal_escapes_are_spelled_out_in_labels_and_buttons(
    qtbot: QtBot,
) -> None:
    """S60 and S63: whatever door they came through."""
    text = "a\ud800b\x1b[31mred\x07 & \u202egpj"
    label = SafeLabel(text)
    made = button(text, "b")
    for one in (label, made):
        qtbot.addWidget(one)
        assert one.text() == "a⟨U+D800⟩b⟨ESC⟩[31mred⟨U+0007⟩ & ⟨RLO⟩gpj"
    assert made.shortcut().isEmpty()
    interface = QAccessible.queryAccessibleInterface(made)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name).count("&") == 1


def test_what_is_selected_and_copied_is_plain_text(qtbot: QtBot) -> None:
    """S62: the clipboard gets the text, no markup and no file."""
    label = SafeLabel("<b>bold</b> https://example.org", select=True, wrap=True)
    qtbot.addWidget(label)
    label.show()
    label.setSelection(0, len(label.text()))
    assert label.selectedText() == label.text()
    assert not label.openExternalLinks()


def test_a_long_word_is_broken_where_it_wraps_and_the_label_says_it_whole(qtbot: QtBot) -> None:
    word = "W" * 900
    label = SafeLabel(word, wrap=True)
    qtbot.addWidget(label)
    assert label.text() == word
    assert label.minimumSizeHint().width() <= 160
    digest = "ab" * 32
    assert "\u200b" not in QLabel.text(SafeLabel(digest, wrap=True)), "a hash stays whole"


def foreign(folder: Path) -> list[Path]:
    """The hostile texts in a file of each format that is taken in as context."""
    plain = [" ".join(text.split()) for text in TEXTS]
    table = folder / "a&b \u202egpj.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Event", "Date", "Latitude", "Longitude", *plain[:4]])
        for text in plain:
            rows.writerow([text, "03/07/2004", "4.36", "18.55", text, text, text, text])
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [18.5, 4.3]},
            "properties": {"name": text, "date": "2004-07-03", text[:40]: text},
        }
        for text in plain
    ]
    area = folder / "map.geojson"
    area.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    escaped = [text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;") for text in plain]
    cards = folder / "cards.vcf"
    cards.write_text(
        "".join(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{text}\r\nN:{text};;;;\r\nNOTE:{text}\r\nEND:VCARD\r\n"
            for text in escaped
        ),
        "utf-8",
    )
    dates = folder / "dates.ics"
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:20040703T173200Z\r\nSUMMARY:{text}\r\n"
        f"LOCATION:{text}\r\nDESCRIPTION:{text}\r\nEND:VEVENT\r\n"
        for number, text in enumerate(escaped)
    )
    dates.write_text(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n", "utf-8"
    )
    return [table, area, cards, dates]


def test_rows_of_foreign_files_of_every_format_are_text_in_their_place(
    opened: Callable[..., Robot], vault: Path, tmp_path: Path
) -> None:
    """S58, S60: previewed before they are taken in, listed, read and found."""
    robot = unlocked(opened, vault)
    robot.click("nav-context")
    width = robot.window.width()

    def look(dialog: QDialog) -> None:
        check(dialog, width)
        dialogs.press("yes")(dialog)

    for file in foreign(tmp_path):
        name = "import" if robot.sees("import") else "import-first"
        with (
            robot.answering("import-dialog", look),
            robot.answering("ask-file", dialogs.path(file)),
        ):
            robot.click(name)
        robot.settle()
        view = robot.find("context-rows")
        assert isinstance(view, QTableView)
        rows = view.model().rowCount()
        assert rows >= len(TEXTS) - 2, file.name
        for number in range(rows):
            view.selectRow(number)
            robot.settle()
            check(robot.window, width)
        assert not WILD.search(robot.spoken())
    robot.type("search-context", "iso")
    robot.settle()
    check(robot.window, width)


def test_a_bundle_full_of_hostile_text_is_judged_previewed_and_taken_in_as_text(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    """S58, S60: the verdict, what came of it, the record itself, and the preview of an own one."""
    with another(world, tmp_path / "other.liaison", "<b>&Eve</b> {0} %s") as other:
        _, own = meet(world, vault, other, tmp_path / "cards", compared=True)
        (record, _) = fill(other, ["contact-log"], tmp_path)["contact-log"]
        path = gives(other, [record], [own], tmp_path / "stick")
    within(world, vault, lambda s: fill(s, ["contact-log"], tmp_path))
    robot = unlocked(opened, vault)
    robot.click("nav-exchange")
    width = robot.window.width()
    for name in ("records", "officers"):
        view = robot.find(name)
        assert isinstance(view, QListView)
        view.clicked.emit(view.model().index(0, 0))
        robot.settle()
    check(robot.window, width)
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("open-bundle")
    robot.settle()
    check(robot.window, width)
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    check(robot.window, width)
    go(robot, "contact-log", record)
    check(robot.window, width)
    spoken(robot)
    assert robot.window.width() == width


def test_an_organisations_own_fields_are_asked_and_read_as_text(
    opened: Callable[..., Robot], world: World, vault: Path
) -> None:
    """S58, S60: labels, help, choices and the template's own name, and what is answered there."""
    plain = [" ".join(text.split())[:60] for text in TEXTS]
    kinds_of = ("line", "text", "choice", "flag", "people")
    own = tuple(
        OwnField(
            name=f"own_{number}",
            label=text,
            kind=kinds_of[number % 5],  # type: ignore[arg-type]  # one of the literals
            help=text,
            choices=(text, f"{text}!") if kinds_of[number % 5] == "choice" else (),
        )
        for number, text in enumerate(plain)
    )
    body = Template(for_kind="incident", group_title=plain[3], own_fields=own, notes=plain[0])
    content = msgspec.structs.replace(example("template"), title=plain[2], body=body)

    def work(session: Session) -> str:
        template, _ = records.start(session, "template", content)
        records.seal(session, template)
        record, _ = templates.start_with(session, "incident", template)
        draft = records.draft_of(session, record).content
        answers = tuple(
            OwnAnswer(name=one.name, value=text)
            for one, text in zip(own, TEXTS, strict=True)
            if one.kind in ("line", "text")
        )
        records.save_draft(session, record, msgspec.structs.replace(draft, extra=answers))
        return record

    record = within(world, vault, work)
    robot = unlocked(opened, vault)
    robot.do("incidents")
    width = robot.window.width()
    go(robot, "incident", record)
    check(robot.window, width)
    spoken(robot)
    go(robot, "incident", f"write:{record}")
    unfold(robot)
    check(robot.window, width)
    assert robot.window.width() == width
    robot.do("back")
    robot.click("new")
    (menu,) = robot.window.findChildren(QMenu, "new-menu")
    for action in menu.actions():
        assert not WILD.search(action.text())
        assert QKeySequence.mnemonic(action.text()).isEmpty()
    menu.close()
