"""The options by which records are chosen: kind, case, people, place, time, marking, progress."""

from __future__ import annotations

from typing import Any

import click

from liaison import forms
from liaison.cli import period
from liaison.cli.io import F, plain
from liaison.domain.marking import Marking, level_words
from liaison.domain.record import Filter, State
from liaison.session import Session
from liaison.usecases import finding, officers, policies, records

KIND = click.Choice(forms.kinds())
STATE = click.Choice([state.value for state in State])


def filtered(command: F) -> F:
    """The options of every list of records; `wanted` makes a filter of what is given."""
    for option in (
        click.option("--status", metavar="WORD", help="How far it has come, such as agreed."),
        click.option("--author", metavar="OFFICER", help="Only by this officer."),
        click.option("--marking", metavar="LEVEL", help="Only so marked: 'UN CONFIDENTIAL'."),
        click.option("--box", nargs=4, metavar="S W N E", help="Only within these degrees."),
        click.option("--until", metavar="DTG", help="Only what began by then."),
        click.option("--since", metavar="DTG", help="Only what began then or later."),
        click.option("--party", metavar="NAME", help="Only where this party is named."),
        click.option("--person", metavar="NAME", help="Only where this person is named."),
        click.option("--case", metavar="ID", help="Only what belongs to this case."),
        click.option("--own", is_flag=True, help="Only your own."),
        click.option("--state", type=STATE, help="Only in this state."),
        click.option("--kind", "kinds", type=KIND, multiple=True,
                     help="Only this kind; may be given several times."),
    ):  # fmt: skip
        command = option(command)
    return command


def wanted(session: Session, asked: dict[str, Any]) -> Filter:
    """The filter that the options of `filtered` ask for. Raises `NotAllowed`, `NotFound`."""
    author = officers.find_officer(session, asked["author"]) if asked["author"] else None
    return Filter(
        kinds=tuple(asked["kinds"]),
        state=asked["state"] or "",
        own_only=asked["own"],
        case=records.resolve(session, asked["case"]) if asked["case"] else "",
        person=plain(asked["person"] or "", "name"),
        party=plain(asked["party"] or "", "name"),
        since=period.begin(session, asked["since"] or ""),
        until=period.end(session, asked["until"] or ""),
        box=finding.box(*asked["box"]) if asked["box"] else None,
        marking=_marking(session, plain(asked["marking"] or "", "marking")),
        author=author.card.origin if author else "",
        status=plain(asked["status"] or "", "status"),
    )


def _marking(session: Session, typed: str) -> str:
    """A policy and a level as records have them, however they were typed."""
    for policy in policies.known(session).values() if typed else ():
        for level in policy.levels:
            words = level_words(Marking(policy=policy.name, policy_id=policy.id, level=level))
            if words.casefold() == typed.strip().casefold():
                return words
    return typed.upper()
