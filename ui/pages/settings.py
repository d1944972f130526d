"""Settings: how it looks, when it locks, what opens the vault, and whether the vault is whole."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from msgspec.structs import replace
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QFrame, QWidget

from liaison.changes import Changes
from liaison.domain.audit import Report
from liaison.domain.forms import Choice
from liaison.domain.refusals import NotAllowed, Refusal, VaultDamaged
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import preferences, vaults
from ui import ask, icons, theme
from ui.build import bar, button, column, holder, row, scrolled
from ui.forms.editor import Combo, SegmentEditor
from ui.languages import LANGUAGES
from ui.pages.page import Desk, Page
from ui.pages.settings_compartment import CompartmentRow
from ui.pages.settings_drop import DropRow
from ui.pages.settings_exchange import ExchangeRows
from ui.pages.settings_keys import CodeRow, EarlierRow, EpochCard, KeyRow
from ui.pages.settings_orgpolicy import OrgPolicyRow
from ui.pages.settings_policies import PoliciesRow
from ui.pages.settings_relay import RelayRow
from ui.pages.settings_retention import RetentionRow
from ui.pages.settings_rows import combo, section, setting
from ui.pages.settings_secrets import PassphraseRow, RecoveryRow
from ui.report import ReportCard
from ui.safe import ElidedLabel, Line, SafeLabel, latin
from ui.text import noop, plural, tr
from ui.working import Working

_IDLE: Final = (30, 60, 120, 300, 600, 900, 1_800, 3_600)
_EAST: Final = "ABCDEFGHIKLM"
_WEST: Final = "NOPQRSTUVWXY"


class SettingsPage(Page):
    """Every change is kept at once, in the vault, and stands in the audit trail."""

    name = "settings"
    title = noop("Settings")
    icon = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._settings = desk.settings
        self._loading = False
        self._writable = not desk.session.read_only
        self.content.addWidget(bar(SafeLabel(tr(self.title), "title"), None))
        self._body = column(gap=16, margins=(24, 24, 24, 24))
        self._area = scrolled(holder(self._body), "settings-area", widest=808)
        self.content.addWidget(self._area, 1)
        self.parts = self._sections()

    def _sections(self) -> Iterator[None]:
        """One after the other: all at once would stop the window."""
        self._epoch = EpochCard(self)
        self._epoch.begun.connect(self.desk.lock_asked)
        self._body.addWidget(self._epoch)
        looks = self._looks(), self._languages(), self._zones()
        self._body.addWidget(section(tr("Look and time"), *looks))
        yield
        self._body.addWidget(section(tr("Locking"), self._locking()))
        self._passphrase = PassphraseRow(self)
        secrets = self._passphrase, RecoveryRow(self)
        self._body.addWidget(section(tr("What opens the vault"), *secrets))
        yield
        self._apart = CompartmentRow(self)
        self._body.addWidget(section(tr("Real identities of sources"), self._apart))
        self._key, self._earlier = KeyRow(self), EarlierRow(self)
        self._body.addWidget(section(tr("Keys"), self._key, CodeRow(self), self._earlier))
        self._exchange = ExchangeRows(self, self._put, writable=self._writable)
        self._relay = RelayRow(self, self._put, writable=self._writable)
        self._drop = DropRow(self, writable=self._writable)
        carriers = self._relay.made(), self._drop.made()
        rows = *carriers, *self._exchange.rows(), self._archives()
        self._body.addWidget(section(tr("Exchange"), *rows))
        yield
        self._org_policy = OrgPolicyRow(self)
        self._body.addWidget(section(tr("Your organisation's policy"), self._org_policy))
        self._policies, self._retention = PoliciesRow(self), RetentionRow(self)
        self._body.addWidget(section(tr("Marking policies"), self._policies))
        self._body.addWidget(section(tr("Retention"), self._retention))
        yield
        vault = self._places(), self._keyring(), self._checks()
        self._body.addWidget(section(tr("The vault"), *vault))
        self._working, self._report = Working(), ReportCard()
        for part in (self._working, self._report, _about()):
            self._body.addWidget(part)
        self._body.addStretch(1)
        yield

    # What the window calls

    def opened(self) -> None:
        told = self.desk.sleep_told
        self._sleep.setText(
            tr("It locks too before the computer sleeps and when the screen is locked.")
            if told
            else tr("This system does not say when it is about to sleep: lock it yourself first.")
        )
        self.read(_facts, self._show)
        self._policies.refresh()
        self._org_policy.refresh()
        self._retention.refresh()
        self._key.refresh()
        self._epoch.refresh()
        self._apart.refresh()
        self._earlier.refresh()

    def begin(self) -> None:
        self._theme.setFocus()

    def changed(self, changes: Changes) -> None:
        if changes.settings:
            self.read(_facts, self._show)
            self._key.refresh()
        if changes.policies or changes.officers:
            self._policies.refresh()
            self._org_policy.refresh()
        if changes.retention:
            self._retention.refresh()

    def flush(self) -> None:
        self._passphrase.clear()

    # Building

    def _looks(self) -> QWidget:
        self._theme = SegmentEditor(
            "theme",
            (
                Choice(value="system", label=noop("As the system")),
                Choice(value="light", label=noop("Light")),
                Choice(value="dark", label=noop("Dark")),
                Choice(value="contrast", label=noop("High contrast")),
            ),
            none=False,
        )
        self._theme.name_for(tr("Theme"))
        self._theme.setEnabled(self._writable)
        self._theme.edited.connect(lambda: self._put(theme=self._theme.value()))
        about = tr("Of this vault, on every computer it is opened on.")
        return setting(tr("Theme"), about, self._theme)

    def _languages(self) -> QWidget:
        own = [(tr("As the system"), "system"), *((one.own, one.code) for one in LANGUAGES)]
        self._language = combo("language", tr("Language"), tuple(own))
        self._language.setMinimumWidth(176)
        self._language.setEnabled(self._writable)
        self._language.currentIndexChanged.connect(
            lambda _index: self._put(language=self._language.currentData())
        )
        about = tr("Of this vault, from its next unlocking on. Until then, that of the computer.")
        return setting(tr("Language"), about, row(self._language, None))

    def _zones(self) -> QWidget:
        letters = [("Z   UTC", "Z")]
        letters += [(f"{one}   UTC+{n}", one) for n, one in enumerate(_EAST, 1)]
        letters += [(f"{one}   UTC-{n}", one) for n, one in enumerate(_WEST, 1)]
        self._zone = combo("zone", tr("Time zone letter"), tuple(letters))
        self._zone.setEnabled(self._writable)
        self._zone.currentIndexChanged.connect(
            lambda _index: self._put(zone=self._zone.currentData())
        )
        about = tr("In which times are proposed and shown. What is sealed keeps its own zone.")
        return setting(tr("Time zone"), about, row(self._zone, None))

    def _locking(self) -> QWidget:
        self._idle = combo("idle", tr("Lock after"), tuple((_duration(one), one) for one in _IDLE))
        self._idle.setEnabled(self._writable)
        self._idle.currentIndexChanged.connect(
            lambda _index: self._put(idle_lock=self._idle.currentData())
        )
        about = tr("So long after the last key or click. Drafts are kept; nothing stays in memory.")
        self._sleep = SafeLabel("", "caption", name="sleep-told", wrap=True)
        return setting(tr("Lock after"), about, row(self._idle, None), self._sleep)

    def _archives(self) -> QWidget:
        self._archive = Line("archive-recipient", "age1pq1…", longest=4_000)
        self._archive.setAccessibleName(tr("Archive key"))
        self._archive.setFont(theme.mono())
        latin(self._archive)
        self._archive.setEnabled(self._writable)
        self._archive.textEdited.connect(lambda _text: self._look())
        self._archive.returnPressed.connect(self._keep_archive)
        self._archive_problem = SafeLabel("", "problem", name="archive-problem", wrap=True)
        self._archive_problem.hide()
        self._archive_go = button(tr("Keep"), "keep-archive", self._keep_archive)
        line = row(self._archive, self._archive_go)
        line.setStretch(0, 1)
        return setting(
            tr("Archive key"),
            tr(
                "Whoever holds this key can open every bundle you seal from now on. Each recipient "
                "is told. Leave it empty for none."
            ),
            line,
            self._archive_problem,
        )

    def _places(self) -> QWidget:
        self._path = ElidedLabel("", "strong", name="vault-path")
        about = tr("One folder. Copy it whole, while it is locked, and you have a backup.")
        return setting(tr("Where it lies"), about, self._path)

    def _keyring(self) -> QWidget:
        why = tr(self.desk.session.keyring)
        words = why or tr("The computer's keyring remembers how far the audit trail had come.")
        label = SafeLabel(words, name="keyring", wrap=True)
        icon, token = ("warning", "warn") if why else ("check", "good")
        line = row(column(icons.picture(icon, token), None), label, gap=10)
        line.setStretch(1, 1)
        about = tr("Whether an older copy put in place of this vault is recognised here.")
        return setting(tr("Older copies"), about, line)

    def _checks(self) -> QWidget:
        self._check = button(tr("Check the vault"), "check-vault", self._check_all, icon="check")
        about = tr("Reads every page, verifies every entry and every sealed record.")
        return setting(tr("Is it whole?"), about, row(self._check, None))

    # Showing

    def _show(self, facts: tuple[Settings, Path]) -> None:
        self._settings, path = facts
        self._path.setText(str(path))
        self._loading = True
        try:
            self._theme.load(self._settings.theme)
            self._exchange.load(self._settings)
            self._relay.load(self._settings)
            self._zone.setCurrentIndex(max(self._zone.findData(self._settings.zone), 0))
            self._language.setCurrentIndex(self._language.findData(self._settings.language))
            _choose(self._idle, self._settings.idle_lock)
            if not self._archive.hasFocus():
                self._archive.setText(self._settings.archive_recipient)
                self._archive.setCursorPosition(0)
        finally:
            self._loading = False
        self._look()

    def _look(self) -> None:
        typed = self._archive.plain().strip()
        changed = typed != self._settings.archive_recipient
        self._archive_go.setEnabled(self._writable and changed)
        self._archive_go.setText(tr("Remove") if changed and not typed else tr("Keep"))

    # Doing

    def _put(self, **members: Any) -> None:
        if self._loading:
            return
        secret = None
        if preferences.weakened(self._settings, replace(self._settings, **members)):
            secret = self._ask_again()
            if secret is None:
                self.read(_facts, self._show)
                return
        self.write(
            lambda s: preferences.put(s, replace(preferences.settings(s), **members), secret),
            lambda _changes: self.desk.toast(tr("Setting kept")),
            self._not_put,
        )

    def _ask_again(self) -> str | None:
        return ask.passphrase(
            self,
            tr("Protect this vault less?"),
            tr("What is set here protects less than before. It takes your passphrase again."),
            tr("Set it"),
        )

    def _keep_archive(self) -> None:
        typed = self._archive.plain().strip()
        if typed == self._settings.archive_recipient:
            return
        self._archive_problem.hide()
        try:
            preferences.check(replace(self._settings, archive_recipient=typed))
        except NotAllowed as error:
            self._bad_archive(error)
            return
        secret = self._ask_again() if typed else None
        if typed and secret is None:
            return

        def kept(_changes: Changes) -> None:
            self._archive.setText(typed)
            self.desk.toast(tr("Setting kept"))

        self.write(
            lambda s: preferences.put(
                s, replace(preferences.settings(s), archive_recipient=typed), secret
            ),
            kept,
            self._bad_archive,
        )

    def _bad_archive(self, error: Exception) -> None:
        if isinstance(error, NotAllowed):
            self._archive_problem.setText(error.sentence)
            self._archive_problem.show()
            self._archive.setFocus()
        else:
            self.complain(error)

    def _not_put(self, error: Exception) -> None:
        self.complain(error)
        if isinstance(error, Refusal):
            self.read(_facts, self._show)

    def _check_all(self) -> None:
        self._check.setEnabled(False)
        self._report.hide()
        watch = self._working.begin(tr("Checking the vault"))
        self._reveal(self._working)
        self.aside(lambda s: vaults.check_vault(s, watch), self._checked, self._not_checked)

    def _checked(self, report: Report) -> None:
        self._working.end()
        self._check.setEnabled(True)
        self._report.show_report(report)
        self._reveal(self._report)

    def _not_checked(self, error: Exception) -> None:
        self._working.end()
        self._check.setEnabled(True)
        if isinstance(error, VaultDamaged):
            self._report.show_alarm(error.what_happened, error.what_next)
            self._reveal(self._report)
        else:
            self.complain(error)

    def _reveal(self, card: QFrame) -> None:
        """Bring a card that has just appeared into view, once it has its place."""
        inner = self._area.widget()
        assert inner is not None
        layout = inner.layout()
        assert layout is not None
        layout.activate()
        self._area.ensureWidgetVisible(card)


def _facts(session: Session) -> tuple[Settings, Path]:
    return preferences.settings(session), session.vault.path


def _choose(box: Combo, seconds: int) -> None:
    """Show a duration, adding it to the list where it is not one of the usual ones."""
    if box.findData(seconds) < 0:
        box.addItem(_duration(seconds), seconds)
    box.setCurrentIndex(box.findData(seconds))


def _duration(seconds: int) -> str:
    if seconds % 3_600 == 0:
        return plural(seconds // 3_600, "{n} hour", "{n} hours")
    if seconds % 60 == 0:
        return plural(seconds // 60, "{n} minute", "{n} minutes")
    return plural(seconds, "{n} second", "{n} seconds")


def _about() -> QFrame:
    version = metadata.version("liaison-desk")
    machine = tr("Python {python}, Qt {qt}").format(python=platform.python_version(), qt=qVersion())
    made = section(
        tr("About Liaison"),
        setting(
            tr("Liaison {version}").format(version=version),
            machine,
            SafeLabel(
                tr(
                    "Free software under the GNU General Public License, version 3 or later. It "
                    "uses no network but a relay that you join or a dead drop that you set, keeps "
                    "everything in the vault, and can neither prove that what was written is true "
                    "nor hide that the vault exists."
                ),
                name="about",
                wrap=True,
            ),
        ),
    )
    made.setObjectName("about-card")
    return made
