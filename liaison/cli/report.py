"""``liaison sitrep``: the report of a period, filled from its sealed records."""

from __future__ import annotations

from pathlib import Path

import click

from liaison.cli import period
from liaison.cli.io import Desk, on_vault
from liaison.cli.layout import row_data
from liaison.domain.times import span_text
from liaison.usecases import records, reporting


@click.command()
@on_vault
@click.option("--period", "typed", default="today", show_default=True, metavar="DTG",
              help="A day, or from - to, such as '030600BJUL04 - 031800B'.")  # fmt: skip
@click.option("--into", metavar="ID", help="A draft of a SITREP; what is written in it stays.")
@click.pass_obj
def sitrep(desk: Desk, vault: Path, typed: str, into: str | None) -> None:
    """Fill a SITREP from the sealed records of a period and the promises open at its end.

    Prints the draft's id; edit it in the window, or with `record show --draft --content` and
    `record edit`, then seal it.
    """
    with desk.session(vault) as session:
        span = reporting.whole(period.span(session, typed))
        there = records.resolve(session, into) if into else ""
        draft, _ = reporting.fill_sitrep(session, span, there)
        left = reporting.unsealed(session, span)
    desk.tell(
        {"record": draft, "period": span_text(span), "unsealed": [row_data(row) for row in left]},
        draft,
    )
    desk.aside(f"It is the draft of a SITREP for {span_text(span)}.")
    if left:
        desk.aside(
            f"Drafts of the period that are not in it: {', '.join(r.record[:8] for r in left)}"
        )
