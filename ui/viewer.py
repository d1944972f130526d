"""A panel that shows one attachment without opening it anywhere: picture, text, or sound as a wave.

The bytes go from the vault to a process of their own and come back as pixels, letters or a curve;
nothing is written to disk. Beside it stands what the file tells unasked.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from liaison.changes import QUIET, Watch
from liaison.context.exif import Told, told
from liaison.domain.content import Attachment
from liaison.domain.refusals import Refusal
from liaison.session import Session
from liaison.usecases import media
from ui import theme
from ui.build import bar, button, card, clear, column, empty_state, holder, row, scrolled
from ui.decoder import Decoded, Nothing, Picture, Sound, Text, decode
from ui.safe import ElidedLabel, PlainEditor, SafeLabel, name_of
from ui.text import joined, listed, noop, plural, size, tr

_SIDE: Final = 280  # pixels for what a picture tells
_WHY: Final = {
    "not a picture, a text or a sound": noop("not a picture, a text or a sound"),
    "too large or damaged": noop("too large or damaged"),
    "a sound without sound": noop("a sound without sound"),
    "a sound of an unknown coding": noop("a sound of an unknown coding"),
    "stopped, for it took too much memory or time": noop(
        "stopped, for it took too much memory or time"
    ),
}
_ENDINGS: Final = {
    Picture: frozenset(("jpg", "jpeg", "jpe", "jfif", "png", "gif", "bmp", "tif", "tiff", "webp")),
    Sound: frozenset(("wav", "wave")),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """An attachment as it can be shown: what it is, what it tells unasked, what it decodes to."""

    attached: Attachment
    told: Told | None
    decoded: Decoded


def look(session: Session, record: str, sha256: str, watch: Watch = QUIET) -> Seen:
    """Reads and decodes an attachment: work for a lane aside. Raises what `media.read` raises."""
    attached, data = media.read(session, record, sha256, watch)
    return Seen(attached, told(data), decode(data))


class Viewer(QWidget):
    """Shows one attachment. ``closed`` when it is to go, ``save_wanted`` with its SHA-256."""

    closed = Signal()
    save_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self._sha256 = ""
        self._name = ElidedLabel("", "heading", name="viewer-name")
        self._save = button(tr("Save outside…"), "viewer-save", self._ask, role="quiet")
        close = button("", "viewer-close", self.closed.emit, role="quiet", icon="close")
        close.setAccessibleName(tr("Close the attachment"))
        head = row(self._name, self._save, close, gap=8)
        head.setStretch(0, 1)
        self._facts = column(gap=4, margins=(24, 16, 24, 16))
        self._stack = QStackedWidget()
        self._told = column(gap=2, margins=(16, 16, 16, 16))
        self._side = scrolled(holder(column(self._told, None, gap=0), "sunken"), "viewer-told")
        self._side.setFixedWidth(_SIDE)
        self._side.hide()
        middle = row(self._stack, self._side, gap=0)
        middle.setStretch(0, 1)
        body = column(bar(head), holder(self._facts, "sunken"), middle, gap=0)
        body.setStretch(2, 1)
        self.setLayout(body)

    def wait(self, attached: Attachment) -> None:
        """It is being read and decoded."""
        self._begin(attached)
        self._put(empty_state("waiting", tr("Opening…"), tr("It is decoded in a process apart.")))

    def show_seen(self, seen: Seen) -> None:
        """Show what came of it."""
        self._begin(seen.attached)
        self._put(_shown(seen.decoded))
        words = [what(seen.decoded), size(seen.attached.size), *_measures(seen.decoded)]
        self._facts.addWidget(SafeLabel(joined(words), "strong", name="viewer-what", wrap=True))
        self._facts.addWidget(
            SafeLabel(f"SHA-256 {seen.attached.sha256}", "caption", wrap=True, free=True)
        )
        if warning := _disguised(seen):
            warned = card(SafeLabel(warning, "strong", name="viewer-warning", wrap=True))
            theme.retone(warned, tone="warn")
            self._facts.addWidget(warned)
        if seen.told is not None:
            self._tell(seen.told)

    def fail(self, error: Refusal) -> None:
        """It cannot be shown."""
        self._put(empty_state("warning", error.what_happened, error.what_next))

    def forget(self) -> None:
        """Forget what was shown: the record is left, or the vault locked."""
        self._sha256 = ""
        self._name.setText("")
        self._empty()
        self._put(QWidget())

    def _begin(self, attached: Attachment) -> None:
        self._sha256 = attached.sha256
        self._name.setText(name_of(attached.name))
        self.setAccessibleName(tr("Attachment {name}").format(name=name_of(attached.name)))
        self._empty()

    def _empty(self) -> None:
        clear(self._facts)
        clear(self._told)
        self._side.hide()

    def _put(self, part: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(part)

    def _ask(self) -> None:
        if self._sha256:
            self.save_wanted.emit(self._sha256)

    def _tell(self, found: Told) -> None:
        """What it tells unasked, beside it."""
        hidden = listed(tr(block) for block in found.hidden)
        said = tr("Beside what it shows, it tells: {blocks}.").format(blocks=hidden)
        for text in (said if hidden else "", found.fault):
            if text:
                self._told.addWidget(SafeLabel(text, "quiet", wrap=True))
        for fact in found.facts:
            self._told.addSpacing(8)
            self._told.addWidget(SafeLabel(tr(fact.name), "caption"))
            self._told.addWidget(SafeLabel(fact.text, wrap=True, select=True))
        self._side.setVisible(bool(hidden or found.fault))


class PictureView(QWidget):
    """Pixels drawn as large as there is room, never larger than they are."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.setObjectName("viewer-picture")
        self._pixels = picture.pixels  # the image is a view on them
        self.image = QImage(
            self._pixels,
            picture.width,
            picture.height,
            4 * picture.width,
            QImage.Format.Format_RGBA8888,
        )
        self.setAccessibleName(tr("Picture"))
        self.setMinimumSize(64, 64)

    def sizeHint(self) -> QSize:
        return self.image.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fitting = self.image.size()
        if fitting.width() > self.width() or fitting.height() > self.height():
            fitting.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitting.width()) / 2, (self.height() - fitting.height()) / 2
        painter.drawImage(QRectF(left, top, fitting.width(), fitting.height()), self.image)
        painter.end()


class WaveView(QWidget):
    """The loudness of a sound over its length, from the left in every language."""

    def __init__(self, sound: Sound) -> None:
        super().__init__()
        self.setObjectName("viewer-wave")
        self._peaks = sound.peaks
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Waveform, {length}").format(length=length(sound)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, wide = self.height() / 2, self.width() / len(self._peaks)
        painter.fillRect(QRectF(0, middle, self.width(), 1), theme.color("line2"))
        for number, (low, high) in enumerate(self._peaks):
            top = middle - high / 32_767 * (middle - 2)
            bottom = middle - low / 32_767 * (middle - 2)
            tall = max(1.0, bottom - top)
            painter.fillRect(
                QRectF(number * wide, top, max(1.0, wide - 1), tall), theme.color("accent")
            )
        painter.end()


def what(decoded: Decoded) -> str:
    """What the content is, whatever its name says."""
    match decoded:
        case Picture():
            return tr("Picture")
        case Text():
            return tr("Text")
        case Sound():
            return tr("Sound")
    return tr("Unknown content")


def length(sound: Sound) -> str:
    """How long a sound lasts: ``1:05``."""
    minutes, seconds = divmod(round(sound.frames / sound.rate), 60)
    return f"{minutes}:{seconds:02}"


def _shown(decoded: Decoded) -> QWidget:
    match decoded:
        case Picture():
            return PictureView(decoded)
        case Sound():
            words = tr(
                "The sound cannot be played here. Save it outside the vault to listen to it."
            )
            return holder(
                column(WaveView(decoded), SafeLabel(words, "quiet", wrap=True), None,
                       margins=(24, 24, 24, 24))
            )  # fmt: skip
        case Text():
            return _page(decoded)
        case Nothing():
            words = tr("Liaison looks at pictures, text and sound (WAV). Save it outside the vault "
                       "to open it there; that is logged.")  # fmt: skip
            return empty_state(
                "file", tr("It cannot be shown: {why}.").format(why=tr(_WHY[decoded.why])), words
            )


def _page(decoded: Text) -> QWidget:
    editor = PlainEditor("viewer-text", least=10, most=40)
    editor.setReadOnly(True)
    editor.setAccessibleName(tr("Text"))
    editor.setPlainText(decoded.text)
    note = "" if decoded.whole else tr("Only the beginning is shown.")
    parts = column(
        editor, *([SafeLabel(note, "quiet")] if note else []), None, margins=(24, 16, 24, 16)
    )
    return scrolled(holder(parts), "viewer-scroll")


def _measures(decoded: Decoded) -> list[str]:
    match decoded:
        case Picture():
            wide, high = decoded.full
            return [f"{wide:,} × {high:,}"]
        case Sound():
            rate = QLocale().toString(decoded.rate)
            return [
                length(decoded),
                f"{rate} Hz",
                plural(decoded.channels, "{n} channel", "{n} channels"),
                _level(decoded),
            ]
    return []


def _level(sound: Sound) -> str:
    """How loud its loudest moment is, in hundredths of the loudest that there is."""
    peak = max(max(-low, high) for low, high in sound.peaks)
    return tr("loudest {percent} %").format(percent=round(100 * peak / 32_767))


def _disguised(seen: Seen) -> str:
    """A sentence where the name says that it is something else."""
    ending = PurePath(seen.attached.name).suffix.removeprefix(".").lower()
    claimed = next((kind for kind, endings in _ENDINGS.items() if ending in endings), None)
    if claimed is None:
        fits = not isinstance(seen.decoded, Picture | Sound)
        return "" if fits or not ending else tr("Its name does not say what it is.")
    return "" if isinstance(seen.decoded, claimed) else tr("It is not what its name says.")
