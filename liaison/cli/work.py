"""``liaison record`` beyond one record: what waits, hot notes, ticks, lines that become records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from liaison.cli.filters import KIND
from liaison.cli.io import Desk, on_vault, plain
from liaison.cli.layout import local_and_zulu, row_data
from liaison.domain.derive import TARGETS, Line
from liaison.domain.portions import as_text
from liaison.domain.statements import Side
from liaison.domain.times import Moment
from liaison.usecases import deriving, records, stepping, templates, today
from liaison.usecases.today import DuePromise, Today

SIDES: dict[Side, str] = {"us": "Our side", "them": "The other side", "": "Nobody named"}


@click.command()
@on_vault
@click.argument("record")
@click.argument("line", required=False)
@click.option("--as", "target", type=click.Choice(TARGETS), default="commitment",
              show_default=True, help="What the line becomes.")  # fmt: skip
@click.option("--version", "number", type=click.IntRange(1, 1_000_000), help="An earlier version.")
@click.pass_obj
def derive(
    desk: Desk, vault: Path, record: str, line: str | None, target: str, number: int | None
) -> None:
    """Make a draft of a line that was said or promised; without LINE, show the lines.

    The draft keeps the words, the speaker and the link to the line; prints its id.
    """
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        if line is None:
            there = deriving.lines(session, found, number or 0)
            desk.table(
                {"record": found, "lines": [_line_data(one) for one in there]},
                ("Line", "Speaker", "Words"),
                [(one.portion, one.speaker, " ".join(one.words.split())) for one in there],
                "Nothing was said or promised in this record.",
            )
            return
        portion = plain(line, "line")
        draft, _ = deriving.derive(session, found, number or 0, portion, target)
    desk.tell({"record": draft, "kind": target, "source": found, "line": portion}, draft)
    desk.aside(f"It is the draft of a {target}; seal it when it is complete.")


@click.command()
@on_vault
@click.argument("record")
@click.argument("word", required=False)
@click.option("--note", default="", help="The evidence, or what was said.")
@click.pass_obj
def step(desk: Desk, vault: Path, record: str, word: str | None, note: str) -> None:
    """Begin the next step of a promise or a violation; without WORD, show what can follow.

    The step is one more row of its history, in a draft of an amendment.
    """
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        if word is None:
            view = records.show(session, found)
            content = view.versions[-1].version.content if view.versions else None
            names = stepping.next_steps(content) if content is not None else ()
            desk.tell({"record": found, "next": names}, *(names or ["No step can follow."]))
            return
        stepping.step(session, found, word, plain(note, "note"))
    desk.tell({"record": found, "step": word}, f"The step to {word} is drafted.")
    desk.aside("Seal it when it is complete.")


@click.command()
@on_vault
@click.option("--who", default="", help="With whom.")
@click.option("--where", default="", help="A position in any form, or the name of a place.")
@click.option("--said", default="", help="What was said.")
@click.option("--promised", default="", help="What was promised.")
@click.pass_obj
def note(desk: Desk, vault: Path, who: str, where: str, said: str, promised: str) -> None:
    """Note a contact of this moment in four answers; prints the draft's id."""
    answers = [plain(text, "note") for text in (who, where, said, promised)]
    with desk.session(vault) as session:
        draft, _ = today.hot_note(session, *answers)
    desk.tell({"record": draft}, draft)
    desk.aside("It is a draft; `record todo` shows what it still needs.")


@click.command()
@on_vault
@click.argument("indicator")
@click.argument("observed")
@click.pass_obj
def tick(desk: Desk, vault: Path, indicator: str, observed: str) -> None:
    """Note what is observed of an indicator now; prints the draft's id."""
    with desk.session(vault) as session:
        found = records.resolve(session, indicator)
        draft, _ = today.tick(session, found, plain(observed, "value"))
    desk.tell({"record": draft, "indicator": found}, draft)
    desk.aside("It is a draft; its level is worked out when you seal it.")


@click.command("templates")
@on_vault
@click.option("--kind", type=KIND, help="Only for this kind.")
@click.pass_obj
def templates_(desk: Desk, vault: Path, kind: str | None) -> None:
    """List the templates of own fields that are sealed here, your own and received ones."""
    with desk.session(vault) as session:
        found = templates.templates(session, kind or "")
    desk.table(
        {
            "templates": [
                row_data(one.row)
                | {
                    "for_kind": one.template.for_kind,
                    "fields": [field.name for field in one.template.own_fields],
                }
                for one in found
            ]
        },
        ("Record", "Version", "For", "Fields", "Title"),
        [
            (
                one.row.record[:8],
                str(one.row.version),
                one.template.for_kind,
                str(len(one.template.own_fields)),
                one.row.title,
            )
            for one in found
        ],
        "There is no sealed template yet.",
    )


@click.command()
@on_vault
@click.pass_obj
def todo(desk: Desk, vault: Path) -> None:
    """Show what waits: drafts, promises, indicators, meetings, bundles."""
    with desk.session(vault) as session:
        waits = today.today(session)
    desk.tell(_todo_data(waits), *(_todo_lines(waits) or ["Nothing waits for you."]))


def _todo_lines(waits: Today) -> list[str]:
    lines: list[str] = []
    for one in waits.to_complete:
        first = [gap.label for gap in one.gaps if gap.required] or [gap.label for gap in one.gaps]
        lacking = f"; missing: {', '.join(first)}" if first else ""
        title = one.row.title or "(no title)"
        what = f"amendment of version {one.row.version}, " if one.row.version else ""
        lines.append(
            f"  {one.row.record[:8]} {one.row.kind}: {title}, {what}{one.percent} %{lacking}"
        )
    found = _under("Drafts to complete", lines)
    for who, promises in waits.promises_overdue.items():
        name = who or SIDES[promises[0].by]
        found += _under(f"Promises overdue: {name}", [_promise(one) for one in promises])
    found += _under("Promises due", [_promise(one) for one in waits.promises_due])
    found += _under(
        "Indicators to observe",
        [
            f"  {one.row.record[:8]} {one.code} {one.question} ({one.period}, last "
            f"{_last(one.last, one.observed)})"
            for one in waits.indicators_due
        ],
    )
    found += _under(
        "Meetings",
        [f"  {one.row.record[:8]} {local_and_zulu(one.at)}: {one.who}"
         for one in waits.meetings_next],
    )  # fmt: skip
    bundles = waits.bundles_waiting
    counted = (
        (bundles.to_write, "sealed but not written to a stick"),
        (bundles.unacknowledged, "not acknowledged by everyone"),
    )
    return found + _under("Bundles", [f"  {count} {what}" for count, what in counted if count])


def _under(head: str, lines: list[str]) -> list[str]:
    return [head, *lines] if lines else []


def _promise(one: DuePromise) -> str:
    due = f", due {local_and_zulu(one.deadline)}" if one.deadline else ""
    words = " ".join(one.words.split())
    return f"  {one.row.record[:8]} {one.who or SIDES[one.by]}: {words} ({one.standing}{due})"


def _last(at: Moment | None, observed: str) -> str:
    return f"{local_and_zulu(at)}: {observed}" if at else "too long ago"


def _todo_data(waits: Today) -> dict[str, Any]:
    """What waits for machines; times in µs since 1970 UTC."""
    return {
        "to_complete": [
            row_data(one.row)
            | {
                "percent": one.percent,
                "missing": [gap.path for gap in one.gaps],
                "missing_to_seal": [gap.path for gap in one.gaps if gap.required],
            }
            for one in waits.to_complete
        ],
        "promises_due": [_promise_data(one) for one in waits.promises_due],
        "promises_overdue": {
            who: [_promise_data(one) for one in promises]
            for who, promises in waits.promises_overdue.items()
        },
        "indicators_due": [
            {
                "record": one.row.record,
                "code": one.code,
                "question": one.question,
                "period": one.period,
                "last": one.last.at if one.last else None,
                "observed": one.observed,
            }
            for one in waits.indicators_due
        ],
        "meetings_next": [
            {"record": one.row.record, "at": one.at.at, "when": local_and_zulu(one.at),
             "who": one.who}
            for one in waits.meetings_next
        ],
        "bundles_waiting": waits.bundles_waiting._asdict(),
    }  # fmt: skip


def _promise_data(one: DuePromise) -> dict[str, Any]:
    return {
        "record": one.row.record,
        "by": one.by,
        "who": one.who,
        "words": one.words,
        "deadline": one.deadline.at if one.deadline else None,
        "standing": one.standing,
    }


def _line_data(line: Line) -> dict[str, Any]:
    said = line.statement or line.promise
    return {
        "line": line.portion,
        "speaker": line.speaker,
        "words": line.words,
        "text": as_text(said) if said else line.words,
    }
