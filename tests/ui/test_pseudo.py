"""The window in a language that nobody speaks: whatever is not bracketed was never translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest

from liaison import forms
from liaison.domain.record import Filter
from liaison.ports import World
from liaison.usecases import audit, officers, records, vaults
from liaison.usecases.tour import Toured, take_tour
from tests.ui.conftest import Speak
from tests.ui.robots.bare import Reader
from tests.ui.robots.robot import Robot
from ui import kinds, pictures
from ui.forms.fold import GroupBox


@pytest.fixture(scope="module")
def toured(world: World, tmp_path_factory: pytest.TempPathFactory) -> Toured:
    """A vault in which there is something of everything."""
    return take_tour(world, tmp_path_factory.mktemp("tour") / "tour", lambda _line: None)


def _written(world: World, tour: Toured) -> str:
    """Everything that people wrote in the vault, as one text; it stays what it is."""
    session = vaults.open_vault(world, tour.vaults[0], tour.passphrase)
    try:
        found: list[str] = [*audit.names(session).values(), str(tour.folder)]
        for card in (session.card, *(one.card for one in officers.officers(session))):
            found += officers.fingerprint_words(card)
            found += (card.name, card.rank, card.role, card.organisation, card.nation)
        for row in records.page(session, Filter(), limit=1000):
            found += _strings(msgspec.to_builtins(row))
            found += _strings(msgspec.to_builtins(records.show(session, row.record)))
        return "\n".join(found)
    finally:
        session.close()


def _strings(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for value in tree.values():
            yield from _strings(value)
    elif isinstance(tree, list | tuple):
        for value in tree:
            yield from _strings(value)


def test_no_word_of_the_window_is_left_untranslated(
    speaking: Speak, opened: Callable[..., Robot], world: World, toured: Toured
) -> None:
    speaking("pseudo")
    robot = opened(toured.vaults[0])
    reader = Reader(robot.window, _written(world, toured))
    reader.read("unlock")
    robot.unlock(toured.passphrase)
    pictures._pages(reader, "light")
    pictures._dialogs(reader)
    pictures._verdict(reader, toured.bundle, ["light"])
    for kind in forms.kinds():
        robot.window._inside.shell.show_page(kinds.home(kind))
        reader.do(f"new-{kind}")
        for box in robot.window.findChildren(GroupBox):
            if box.isVisible():
                box.unfold()
        reader.settle()
        reader.read(f"new {kind}")
    assert not reader.bare, "\n".join(f"{word!r} in {at}" for word, at in reader.bare.items())
