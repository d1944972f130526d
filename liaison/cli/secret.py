"""Secrets at a terminal: asked for without echo, shown once, never in arguments or in output.

What is shown goes to the terminal itself and not to standard output or error, which scripts and
logs keep. Where there is no terminal, secrets come from files, or the command is refused.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from liaison.domain.refusals import FileTrouble, NotAllowed

TERMINAL = Path("/dev/tty")
LIMIT = 4_096  # bytes of a file with a secret; a passphrase has at most 1,024


def has_terminal() -> bool:
    """Whether there is somebody to ask and to show things to."""
    try:
        TERMINAL.open("rb", buffering=0).close()
    except OSError:
        return False
    return True


def given_or_asked(file: str, prompt: str) -> str:
    """The passphrase in the named file (``-``: standard input), else typed at the terminal."""
    return from_file(file) if file else ask(prompt)


def from_file(file: str) -> str:
    """A secret from a file or pipe, without its one line end."""
    try:
        if file == "-":
            data = sys.stdin.buffer.read(LIMIT + 1)
        else:
            with Path(file).open("rb") as stream:
                data = stream.read(LIMIT + 1)
        text = data.decode()
    except OSError:
        raise FileTrouble(
            path=file, verb="read", reason="it is not there or there is no permission"
        ) from None
    except UnicodeDecodeError:
        raise _bad("is not UTF-8 text") from None
    if len(data) > LIMIT:
        raise _bad("is too long for a secret")
    return text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text


def ask(prompt: str) -> str:
    """A secret typed without echo. Raises `NotAllowed` where there is no terminal."""
    if not has_terminal():
        raise NotAllowed(
            reason="There is no terminal to ask for the passphrase.",
            next="Give it with --passphrase-file FILE, or --passphrase-file - on standard input.",
        )
    answer: str = click.prompt(prompt, default="", show_default=False, hide_input=True, err=True)
    return answer


def ask_new(offered: str) -> str:
    """A new passphrase, the offered one or one of the user's own, typed twice or taken and typed
    once, so that it is surely known."""
    show(["A passphrase made for you, six random words:", "", f"    {offered}", ""])
    while True:
        wanted = ask("New passphrase (press Enter to take these words)") or offered
        if ask("The same once more, to be sure that you have it") == wanted:
            return wanted
        show(["They differ. Once again."])


def show(lines: Sequence[str]) -> None:
    """Shows lines on the terminal itself. Raises `NotAllowed` where there is none."""
    try:
        with TERMINAL.open("w", encoding="utf-8") as terminal:
            terminal.write("".join(f"{line}\n" for line in lines))
    except OSError:
        raise NotAllowed(
            reason="There is no terminal to show secrets on.",
            next="Run it in a terminal, or name files for them.",
        ) from None


def show_words(phrases: Sequence[str]) -> None:
    """Shows recovery words once and waits until they are written down."""
    for number, phrase in enumerate(phrases, 1):
        words = phrase.split()
        sheet = f" (sheet {number} of {len(phrases)})" if len(phrases) > 1 else ""
        lines = [
            "  ".join(f"{n + 1:>2} {word:<10}" for n, word in list(enumerate(words))[at : at + 5])
            for at in range(0, len(words), 5)
        ]
        show(["", f"Recovery words{sheet}. They are shown only now:", "", *lines, ""])
    ask("Write them down and keep them apart from this computer, then press Enter")


def _bad(why: str) -> NotAllowed:
    return NotAllowed(reason=f"The file with the passphrase {why}.", next="Nothing was changed.")
