"""Teams while giving: choose one as a whole, keep the officers chosen as one, remove one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from liaison.domain.officer import Team
from liaison.usecases import teams
from ui import ask
from ui.build import button, row
from ui.forms.editor import Combo
from ui.pages.page import Page
from ui.safe import name_of
from ui.text import plural, tr


class TeamBar(QWidget):
    """``chosen`` is called with the members of the team that was chosen."""

    def __init__(self, page: Page, chosen: Callable[[Sequence[str]], object]) -> None:
        super().__init__()
        self._page, self._chosen = page, chosen
        self._writable = not page.desk.session.read_only
        self._teams: list[Team] = []
        self._ticked: list[str] = []
        self._box = Combo()
        self._box.setObjectName("team")
        self._box.setAccessibleName(tr("Team"))
        self._box.activated.connect(self._take)
        self._keep = button(tr("Keep as team…"), "keep-team", self._keep_team, role="link")
        self._remove = button(tr("Remove"), "remove-team", self._remove_team, role="link")
        self._remove.setAccessibleName(tr("Remove this team"))
        line = row(self._box, self._keep, self._remove, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._came([])

    def refresh(self) -> None:
        """Read the teams anew."""
        self._page.read(teams.teams, self._came)

    def look(self, ticked: list[str]) -> None:
        """These officers are chosen now."""
        self._ticked = ticked
        self._keep.setEnabled(self._writable and bool(ticked))
        same = next((n for n, t in enumerate(self._teams, 1) if set(t.members) == set(ticked)), 0)
        self._box.setCurrentIndex(same if ticked else 0)
        self._remove.setVisible(self._writable and self._box.currentIndex() > 0)

    def _came(self, found: list[Team]) -> None:
        self._teams = found
        self._box.clear()
        self._box.addItem(tr("No team"), "")
        for one in found:
            count = plural(len(one.members), "{n} officer", "{n} officers")
            words = tr("{team}: {count}").format(team=name_of(one.name), count=count)
            self._box.addItem(words, one.name)
        self._box.setVisible(bool(found))
        self.look(self._ticked)

    def _take(self, index: int) -> None:
        if index > 0:
            self._chosen(self._teams[index - 1].members)
        else:
            self._chosen(())

    def _keep_team(self) -> None:
        chosen = tuple(self._ticked)
        name = ask.line(
            self,
            tr("Keep these officers as a team"),
            tr("A team of that name gets these members instead. Every change is logged."),
            tr("Keep it"),
            label=tr("Name of the team"),
        )
        if name is not None:
            self._page.write(lambda s: teams.put(s, name, chosen), lambda _changes: self.refresh())

    def _remove_team(self) -> None:
        name = str(self._box.currentData())
        text = tr("Its officers stay, and so does what was sealed for them.")
        if name and ask.yes(self, tr("Remove this team?"), text, tr("Remove it")):
            self._page.write(lambda s: teams.remove(s, name), lambda _changes: self.refresh())
