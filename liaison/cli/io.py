"""What every command shares: the vault opened and remembered, results told, long work watched."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from liaison.changes import QUIET, Watch
from liaison.cli import secret
from liaison.cli.faces import Faces
from liaison.cli.stopping import stoppable
from liaison.domain.refusals import FileTrouble, NotAllowed
from liaison.domain.text import TextRefused, clean_text, visible
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import vaults

F = TypeVar("F", bound=Callable[..., Any])
WIDE = 1_000  # columns of a table that no terminal cuts


@dataclass
class Desk:
    """One run of the command line: the world, and how its user wants to be asked and told."""

    world: World
    faces: Faces
    json: bool = False
    read_only: bool = False
    passphrase_file: str = ""

    @contextmanager
    def session(self, vault: Path) -> Iterator[Session]:
        """The open vault. What was written to its trail is remembered outside when it closes."""
        self.world.vaults.header(vault)  # no vault, no question
        passphrase = secret.given_or_asked(self.passphrase_file, "Passphrase")
        session = vaults.open_vault(self.world, vault, passphrase, read_only=self.read_only)
        try:
            before = session.vault.log.size()
            try:
                yield session
            finally:
                if session.vault.log.size() != before:
                    vaults.remember(session)
        finally:
            session.close()

    def again(self) -> str:
        """The passphrase once more, before what cannot be taken back or weakens the vault."""
        if self.passphrase_file == "-":
            raise click.UsageError(
                "The passphrase is needed twice here: give it in a file, or type it."
            )
        return secret.given_or_asked(self.passphrase_file, "Passphrase again")

    def tell(self, data: Mapping[str, Any], *lines: str) -> None:
        """The result: one JSON object for machines, or lines for people. Every line is made
        visible, so that nothing in it can act on the terminal."""
        if self.json:
            click.echo(json.dumps(data))
            return
        for line in lines:
            click.echo(visible(line))

    def aside(self, line: str) -> None:
        """A remark for people beside the result, on standard error."""
        if not self.json:
            click.echo(visible(line), err=True)

    def table(
        self,
        data: Mapping[str, Any],
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        empty: str,
    ) -> None:
        """A list: one JSON object for machines, or columns; ``empty`` says that there is none."""
        if self.json or not rows:
            self.tell(data, empty)
            return
        # late: 0.1 s, and only lists need it
        from rich.console import Console
        from rich.table import Table  # late: as above
        from rich.text import Text  # late: as above

        screen = sys.stdout.isatty()
        console = Console(
            markup=False, highlight=False, emoji=False, width=None if screen else WIDE
        )
        table = Table(box=None, pad_edge=False, header_style="bold")
        for name in head:
            table.add_column(Text(name), no_wrap=not screen, overflow="fold")
        for row in rows:
            table.add_row(*(Text(visible(cell)) for cell in row))
        console.print(table)

    @contextmanager
    def watching(self, text: str) -> Iterator[Watch]:
        """Long work that Ctrl-C stops cleanly, with a bar where standard error is a terminal."""
        with self._bar(text) as bar, stoppable(bar) as watch:
            yield watch

    @contextmanager
    def _bar(self, text: str) -> Iterator[Watch]:
        if self.json or not sys.stderr.isatty():
            yield QUIET
            return
        # late: 0.1 s, and only long work at a terminal needs it
        from rich.console import Console
        from rich.progress import (  # late: as above
            BarColumn,
            Progress,
            TaskProgressColumn,
            TextColumn,
        )

        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
        )
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            yield _Bar(progress, progress.add_task(text, total=None))


class _Bar:
    """Passes on how far work is to a progress bar."""

    def __init__(self, progress: Any, task: Any) -> None:
        self._progress, self._task = progress, task

    def at(self, done: int, total: int) -> None:
        self._progress.update(self._task, completed=done, total=total)


def one_json(command: F) -> F:
    """The option ``--json``."""

    def chosen(context: click.Context, _: click.Parameter, value: bool) -> None:
        _desk(context).json = value

    return click.option(
        "--json",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=chosen,
        help="Answer with one JSON object.",
    )(command)


def passphrase_option(command: F) -> F:
    """The option ``--passphrase-file``."""

    def chosen(context: click.Context, _: click.Parameter, value: str) -> None:
        _desk(context).passphrase_file = value

    return click.option(
        "--passphrase-file",
        metavar="FILE",
        default="",
        expose_value=False,
        callback=chosen,
        help="Read the passphrase from FILE, - for standard input; without it, it is asked for.",
    )(command)


def on_vault(command: F) -> F:
    """The argument VAULT and the options of every command that opens one."""

    def chosen(context: click.Context, _: click.Parameter, value: bool) -> None:
        _desk(context).read_only = value

    command = one_json(command)
    command = click.option(
        "--read-only",
        is_flag=True,
        expose_value=False,
        callback=chosen,
        help="Write nothing; opens an older copy of a vault, too.",
    )(command)
    command = passphrase_option(command)
    return click.argument("vault", type=click.Path(path_type=Path))(command)


def paged(command: F) -> F:
    """The options of every list that comes in pages."""
    command = click.option(
        "--after",
        metavar="WHICH",
        default="",
        help="Go on behind this one, the last of the page before.",
    )(command)
    return click.option(
        "--limit",
        type=click.IntRange(1, 10_000),
        default=50,
        show_default=True,
        help="At most so many.",
    )(command)


def to_file(command: F) -> F:
    """The option ``-o FILE``: a file that is not there yet, or a folder that is."""
    return _output("FILE", "A new file, or a folder.")(command)


def to_folder(command: F) -> F:
    """The option ``-o FOLDER``: a folder that is there, such as a stick."""
    return _output("FOLDER", "A folder outside the vault, such as a stick.")(command)


def to_new_folder(command: F) -> F:
    """The option ``-o FOLDER``: a folder that is not there yet, or one to make it in."""
    return _output("FOLDER", "A new folder, or one in which to make it.")(command)


def _output(metavar: str, text: str) -> Callable[[F], F]:
    kind = click.Path(path_type=Path)
    return click.option("-o", "--output", type=kind, required=True, metavar=metavar, help=text)


def place(target: Path) -> tuple[Path, str]:
    """Where a file goes that the user named: a folder that is there (the name is then ours), or
    the folder and the name of a file that is not. Raises `FileTrouble` where there is one."""
    if target.is_dir():
        return target, ""
    if target.is_symlink() or target.exists():
        raise FileTrouble(
            path=target, verb="written", reason="there is already something of that name"
        )
    return target.parent, target.name


def read(desk: Desk, path: str, limit: int) -> bytes:
    """The bytes of a file, ``-`` for standard input, at most one byte more than ``limit``."""
    if path == "-":
        if desk.passphrase_file == "-":
            raise click.UsageError("Standard input cannot be both the passphrase and the file.")
        return sys.stdin.buffer.read(limit + 1)
    source = desk.world.courier.source(Path(path))
    try:
        return source.read(limit + 1)
    finally:
        source.close()


def plain(text: str, what: str) -> str:
    """Text from the command line in its normal form. Raises `NotAllowed` for control characters."""
    try:
        return clean_text(text)
    except TextRefused as error:
        raise NotAllowed(reason=f"The {what} {error}.", next="Nothing was changed.") from None


def _desk(context: click.Context) -> Desk:
    desk = context.find_object(Desk)
    assert desk is not None
    return desk
