"""The courier's manifest, asked for: of which bundles, as what, with names or without."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from liaison.changes import Changes
from liaison.domain.bundle import BundleOut, OutState
from liaison.domain.forms import Choice
from liaison.usecases import couriering
from ui import ask
from ui.build import card, column, holder, scrolled
from ui.dialog import Dialog
from ui.forms.editor import FlagEditor, SegmentEditor
from ui.pages.page import Page
from ui.safe import SafeLabel, name_of
from ui.text import noop, plural, tr

_HIGHEST: Final = 200  # of the list of bundles, in pixels
_MOST: Final = 50  # the newest bundles that are offered


class ManifestDialog(Dialog):
    """``chosen`` stands first and is ticked; a courier often carries more than one."""

    def __init__(
        self,
        page: Page,
        bundles: Sequence[BundleOut],
        chosen: BundleOut,
        told: Callable[[BundleOut], str],
    ) -> None:
        super().__init__(
            page,
            "courier-manifest",
            tr("Courier's manifest"),
            tr(
                "A page to print and to sign when the bundles change hands: their numbers, sizes "
                "and SHA-256. It says nothing of what is in them."
            ),
        )
        self.setMinimumWidth(560)
        first = [chosen, *(one for one in bundles if one.id != chosen.id)]
        written = [one for one in first if one.state is OutState.WRITTEN][:_MOST]
        self._each: list[tuple[str, FlagEditor]] = []
        for number, one in enumerate(written):
            editor = FlagEditor(f"carry-{number}", told(one))
            editor.name_for(told(one))
            editor.load(one.id == chosen.id)
            editor.edited.connect(self._look)
            self._each.append((one.id, editor))
        inner = holder(column(*(editor for _, editor in self._each), None, gap=2))
        area = scrolled(inner, "carried")
        area.setFixedHeight(min(inner.sizeHint().height() + 4, _HIGHEST))
        self.add(SafeLabel(tr("Bundles that are carried"), "field"))
        self.add(card(area, role="inset", pad=12))
        self._form = SegmentEditor(
            "manifest-form",
            (
                Choice(value="html", label=noop("A page to print")),
                Choice(value="text", label=noop("Plain text")),
            ),
            none=False,
        )
        self._form.name_for(tr("Form"))
        self._form.load("html")
        self.add(SafeLabel(tr("Form"), "field"))
        self.add(self._form)
        words = tr("Say by name who the bundles are for")
        self._names = FlagEditor("manifest-names", words)
        self._names.name_for(words)
        self.add(self._names)
        self.add(
            SafeLabel(
                tr("Whoever sees the page then knows who works with whom."), "caption", wrap=True
            )
        )
        self._go = self.end_with(tr("Go on"))
        self._look()

    def chosen(self) -> tuple[list[str], str, bool]:
        """The ids of the bundles, the form, and whether the names stand on it."""
        ids = [one for one, editor in self._each if editor.value()]
        return ids, str(self._form.value()), self._names.value()

    def _look(self) -> None:
        self._go.setEnabled(any(editor.value() for _, editor in self._each))


def make(
    page: Page,
    bundles: Sequence[BundleOut],
    chosen: BundleOut,
    told: Callable[[BundleOut], str],
    start: Path | None,
) -> None:
    """Asks what stands on it, where the files lie and where it goes; then writes it."""
    dialog = ManifestDialog(page, bundles, chosen, told)
    if not dialog.ask():
        return
    ids, form, names = dialog.chosen()
    source = ask.folder(page, tr("Where do the bundles lie?"), tr("Here"), start=start)
    if source is None:
        return
    folder = ask.folder(page, tr("Where shall the manifest go?"), tr("Save here"), start=source)
    if folder is None:
        return
    origin, target = source, folder  # not None any more

    def written(outcome: tuple[Path, Changes]) -> None:
        count = plural(len(ids), "{n} bundle", "{n} bundles")
        page.desk.toast(
            tr("Manifest of {bundles} saved as {name}").format(
                bundles=count, name=name_of(outcome[0].name)
            )
        )

    page.aside(
        lambda s: couriering.manifest(s, ids, origin, target, names=names, form=form), written
    )
