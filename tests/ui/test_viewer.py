"""Attachments are decoded in a process that has nothing, and shown as pixels, letters or a wave."""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from liaison.changes import Changes
from liaison.context.exif import told
from liaison.context.segments import jpeg_parts
from liaison.domain.content import Attachment
from liaison.domain.refusals import NotFound
from liaison.session import Session
from liaison.usecases import attachments, records
from tests.conftest import ROOT
from tests.liaison import desk, pictures
from ui.decoder import LIMITS, SIDE, Decoded, Limits, Nothing, Picture, Sound, Text, decode, read
from ui.lanes import Lanes
from ui.viewer import PictureView, Seen, Viewer, WaveView, length, look

STOPPED = Nothing("stopped, for it took too much memory or time")
FORMS = ("jpeg", "png", "webp", "tiff", "bmp")


def empty_png(width: int, height: int) -> bytes:
    """A picture of nothing: small as a file, as large as one likes once it is decoded."""

    def chunk(name: bytes, content: bytes) -> bytes:
        summed = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + summed

    packer = zlib.compressobj(9)
    line = bytes(4 * width + 1)
    packed = b"".join(packer.compress(line) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def wave(samples: bytes, bits: int = 16, channels: int = 1, coding: int = 1) -> bytes:
    frame = channels * bits // 8
    form = struct.pack("<HHIIHH", coding, channels, 8_000, 8_000 * frame, frame, bits)
    body = b"WAVEfmt " + struct.pack("<I", 16) + form + b"LIST\x03\x00\x00\x00abc\x00"
    body += b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


def seen(decoded: Decoded, name: str = "photo.jpg", data: bytes = b"") -> Seen:
    sha256 = hashlib.sha256(data).hexdigest()
    return Seen(Attachment(name=name, size=len(data), sha256=sha256), told(data), decoded)


@pytest.fixture
def viewer(qtbot: QtBot, qapp: QApplication) -> Viewer:
    made = Viewer()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


def words(viewer: Viewer) -> list[str]:
    """The texts of all labels in view, once what was laid out has come into view."""
    QApplication.sendPostedEvents()
    return [label.text() for label in viewer.findChildren(QLabel) if label.isVisible()]


# The process


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_comes_back_as_its_pixels(form: str) -> None:
    data = pictures.saved(pictures.drawn(), form)
    found = decode(data)
    assert isinstance(found, Picture)
    assert (found.width, found.height, found.full) == (96, 64, (96, 64))
    image = pictures.pixels(data)
    assert found.pixels == bytes(image.constBits())


def test_a_turned_picture_comes_back_upright_and_a_large_one_small() -> None:
    found = decode(pictures.photo("jpeg", 6))
    assert isinstance(found, Picture) and (found.width, found.height) == (64, 96)
    found = decode(pictures.saved(pictures.drawn(5_000, 2_500), "jpeg"))
    assert isinstance(found, Picture)
    assert (found.width, found.height, found.full) == (SIDE, SIDE // 2, (5_000, 2_500))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain", "plain"),
        (b"", ""),
        ("Größe, \u0645\u0631\u062d\u0628\u0627".encode(), "Größe, \u0645\u0631\u062d\u0628\u0627"),
        ("Größe".encode("cp1252"), "Größe"),
        ("\ufeffmark".encode(), "mark"),
        ("wide".encode("utf-16"), "wide"),
        (b"a\r\nb\rc\x1b[2J\x07", "a\nb\nc\ufffd[2J\ufffd"),
        (b"<img src=file:///etc/passwd>", "<img src=file:///etc/passwd>"),
    ],
)
def test_a_text_comes_back_in_any_usual_encoding_without_controls(data: bytes, text: str) -> None:
    found = decode(data)
    assert isinstance(found, Text)
    assert (found.text, found.whole) == (text, True)


def test_an_svg_is_only_text() -> None:
    """S58: formats that can name other files have no reader here."""
    found = decode(b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>')
    assert isinstance(found, Text)


@pytest.mark.parametrize(
    ("bits", "coding", "code", "full"),
    [(8, 1, "B", 127), (16, 1, "h", 32_767), (32, 1, "i", 2**31 - 1), (32, 3, "f", 1.0)],
)
def test_a_sound_comes_back_as_its_wave(bits: int, coding: int, code: str, full: float) -> None:
    middle = 128 if code == "B" else 0
    quiet, loud = [middle] * 4_000, [middle + full, middle - full] * 2_000
    samples = struct.pack(f"<8000{code}", *quiet, *loud)
    found = decode(wave(samples, bits, 1, coding))
    assert isinstance(found, Sound)
    assert (found.rate, found.frames, found.channels, length(found)) == (8_000, 8_000, 1, "0:01")
    assert found.peaks[0] == (0, 0)
    low, high = found.peaks[-1]
    assert low <= -32_000 and high >= 32_000


def test_a_sound_of_24_bits_and_two_channels_comes_back_too() -> None:
    found = decode(wave(b"\x00\x00\x7f\x00\x00\x80" * 10, 24, 2))
    assert isinstance(found, Sound)
    assert found.channels == 2 and found.frames == 10
    assert found.peaks[0] == (-32_767, 32_511)


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02", b"BM", b"\xff\xd8\xff", b"RIFF\x00\x00\x00\x00WAVE", wave(b""),
        wave(b"\x00" * 8, 12), wave(b"\x00" * 8, 16, 0), b"RIFFxxxxWEBP", b"GIF89a",
        pictures.photo("jpeg")[:400], empty_png(20_000, 1)[:60],
    ],
)  # fmt: skip
def test_what_is_nothing_says_why(data: bytes) -> None:
    found = decode(data)
    assert isinstance(found, Nothing) and found != STOPPED


# Bombs


def test_a_picture_of_a_billion_pixels_is_not_unpacked() -> None:
    started = time.perf_counter()
    found = decode(empty_png(40_000, 30)[:33] + b"\x00" * 20)
    assert isinstance(found, Nothing)
    huge = bytearray(empty_png(8, 8))
    huge[16:24] = struct.pack(">II", 60_000, 60_000)
    huge[29:33] = struct.pack(">I", zlib.crc32(bytes(huge[12:29])))
    assert decode(bytes(huge)) == Nothing("too large or damaged")
    assert time.perf_counter() - started < 10


def test_memory_is_limited() -> None:
    """The same picture opens within the usual limit and not within a lower one."""
    data = empty_png(6_000, 6_000)
    assert len(data) < 1_000_000
    assert isinstance(decode(data), Picture)
    assert isinstance(decode(data, Limits(memory=200 << 20)), Nothing)


def scan_bomb() -> bytes:
    """A progressive JPEG whose scans are repeated: little to read, and minutes to decode."""
    data = pictures.saved(pictures.drawn(6_000, 6_000), "jpeg", progressive=True)
    *_, last = (part.raw for part in jpeg_parts(data) if part.name == b"\xda")
    return data[:-2] + last * 4_000 + b"\xff\xd9"


def test_a_bomb_is_killed_by_its_limits_and_shows_nothing() -> None:
    """By the system when its CPU seconds are spent, else by us when the clock has run out."""
    data = scan_bomb()
    started = time.perf_counter()
    assert decode(data, Limits(seconds=1)) == STOPPED
    assert decode(data, Limits(wait=0.7)) == STOPPED
    assert time.perf_counter() - started < LIMITS.seconds
    assert not [child for child in _children() if "decode.py" in child]


def _children() -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            if path.read_text().rpartition(")")[2].split()[1] == str(os.getpid()):
                found.append((path.parent / "cmdline").read_text())
        except OSError:
            continue  # it has ended meanwhile
    return found


def test_the_process_has_no_part_of_liaison_and_cannot_write_or_start_anything(
    tmp_path: Path,
) -> None:
    """Run as the decoder is: nothing of ours is imported; files, children and dumps are denied."""
    probe = tmp_path / "probe.py"
    shutil.copy(ROOT / "ui" / "decode.py", tmp_path / "decoded.py")
    probe.write_text(
        "import sys\n"
        f"sys.path.append({str(tmp_path)!r})\n"
        "import decoded, resource\n"
        "decoded.confine(900 << 20, 5)\n"
        "ours = [m for m in sys.modules if m.split('.')[0] in "
        "('liaison', 'ui', 'storage', 'crypto', 'resources', 'sqlcipher3', 'keyring')]\n"
        "limits = [resource.getrlimit(one) for one in (resource.RLIMIT_FSIZE, "
        "resource.RLIMIT_NPROC, resource.RLIMIT_CORE)]\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"leak = open({str(tmp_path / 'leak')!r}, 'wb', buffering=0)\n"
        "try:\n"
        "    leak.write(b'x')\n"
        "    denied = False\n"
        "except OSError:\n"
        "    denied = True\n"
        "print(ours, limits, denied)\n",
        encoding="utf-8",
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-B", str(probe)], capture_output=True, text=True, check=True, env={}
    )
    assert ran.stdout.strip() == "[] [(0, 0), (0, 0), (0, 0)] True"
    assert (tmp_path / "leak").stat().st_size == 0


def test_the_decoder_imports_the_standard_library_qt_and_the_reader_of_codes_alone() -> None:
    tree = ast.parse((ROOT / "ui" / "decode.py").read_text(encoding="utf-8"))
    tops = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        for alias in (node.names if isinstance(node, ast.Import) else [])
    } | {
        (node.module or "").split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert tops - set(sys.stdlib_module_names) == {"PySide6", "zxingcpp"}


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"\n", b"{}\n", b"[" * 5_000, b"\xff\xfe\n", b"x" * 100_000,
        b'{"kind":"picture","width":2,"height":2,"full":[2,2],"size":16}\n' + b"x" * 15,
        b'{"kind":"picture","width":2,"height":2,"full":[2,2],"size":17}\n' + b"x" * 17,
        b'{"kind":"picture","width":90000,"height":1,"full":[2,2],"size":4}\n' + b"x" * 4,
        b'{"kind":"picture","width":-2,"height":-2,"full":[2,2],"size":16}\n' + b"x" * 16,
        b'{"kind":"sound","channels":1,"rate":0,"frames":1,"columns":1,"size":4}\nxxxx',
        b'{"kind":"sound","channels":1,"rate":1,"frames":1,"columns":9000,"size":36000}\n'
        + b"x" * 36_000,
        b'{"kind":"none","why":"<b>send your passphrase</b>","size":0}\n',
        b'{"kind":"text","whole":"no","size":0}\n',
    ],
)  # fmt: skip
def test_an_answer_that_is_not_what_it_announces_counts_as_none(answer: bytes) -> None:
    """A decoder that was taken over can send pixels, letters or a curve, and nothing else."""
    assert read(answer) == STOPPED


# The panel


def test_a_picture_is_drawn_with_what_it_tells(viewer: Viewer) -> None:
    data = pictures.photo("jpeg")
    viewer.show_seen(seen(decode(data), data=data))
    view = viewer.findChild(PictureView)
    assert view is not None
    drawn = view.grab().toImage()
    corner = QColor(drawn.pixel(drawn.width() // 2 - 40, drawn.height() // 2 - 28))
    assert corner.red() > 180 and corner.blue() < 120
    shown = "\n".join(words(viewer))
    assert "Picture · " in shown and "96 × 64" in shown
    assert "it tells: EXIF, XMP" in shown
    assert pictures.OWNER in shown and "4.36120, -18.55500" in shown


def test_a_text_is_shown_literally_and_cannot_be_changed(viewer: Viewer) -> None:
    """S58, S62: markup is letters; the editor takes nothing in."""
    viewer.show_seen(seen(decode(b"<b>bold</b> <img src=x>"), "note.txt"))
    editor = viewer.findChild(QPlainTextEdit, "viewer-text")
    assert editor is not None
    assert editor.toPlainText() == "<b>bold</b> <img src=x>" and editor.isReadOnly()


def test_a_sound_is_drawn_as_a_wave(viewer: Viewer) -> None:
    viewer.show_seen(
        seen(decode(wave(struct.pack("<8000h", *([20_000, -20_000] * 4_000)))), "a.wav")
    )
    view = viewer.findChild(WaveView)
    assert view is not None and view.accessibleName() == "Waveform, 0:01"
    assert not view.grab().isNull()
    assert "loudest 61 %" in "\n".join(words(viewer))


@pytest.mark.parametrize(
    ("name", "data", "warned"),
    [
        ("photo.jpg", b"#!/bin/sh", True),
        ("report.pdf", pictures.saved(pictures.drawn(), "png"), True),
        ("photo.JPG", pictures.saved(pictures.drawn(), "png"), False),
        ("voice.wav", wave(b"\x00\x01" * 50), False),
        ("voice.wav", b"words", True),
        ("note.txt", b"words", False),
        ("no-ending", pictures.saved(pictures.drawn(), "png"), False),
    ],
)
def test_a_name_that_says_something_else_is_told(
    viewer: Viewer, name: str, data: bytes, warned: bool
) -> None:
    """S60: what it is stands apart from what it is called."""
    viewer.show_seen(seen(decode(data), name, data))
    shown = "\n".join(words(viewer))
    assert ("It is not what its name says." in shown or "does not say" in shown) is warned


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 9_000_000,
        b"\n" * 1_000_000,
        ("a" + "\u0316" * 100_000).encode(),
        b"\xf0\x9f\x98\x80" * 90_000,
    ],
    ids=["one line", "lines", "marks", "emoji"],
)
def test_hostile_text_does_not_stop_the_window(viewer: Viewer, data: bytes) -> None:
    """S63: decoding takes its time elsewhere; what comes back is laid out at once."""
    found = decode(data)
    assert isinstance(found, Text)
    started = time.perf_counter()
    viewer.show_seen(seen(found, "note.txt"))
    viewer.grab()
    assert time.perf_counter() - started < 1.0


def test_hostile_names_are_shown_as_they_are(viewer: Viewer) -> None:
    viewer.show_seen(seen(decode(b"x"), "<img src=x>\u202egpj.exe"))
    assert "<img src=x>⟨RLO⟩gpj.exe" in viewer.accessibleName()


def test_the_panel_waits_fails_forgets_and_asks(viewer: Viewer, qtbot: QtBot) -> None:
    one = seen(decode(b"secret words"), "note.txt").attached
    viewer.wait(one)
    assert "Opening…" in words(viewer)
    viewer.fail(NotFound(what="attachment", id="1"))
    assert "There is no attachment with the identifier 1." in words(viewer)
    viewer.show_seen(seen(decode(b"secret words"), "note.txt"))
    with qtbot.waitSignal(viewer.save_wanted) as asked:
        viewer._ask()
    assert asked.args == [one.sha256]
    viewer.forget()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert viewer.findChild(QPlainTextEdit, "viewer-text") is None
    assert [text for text in words(viewer) if text] == []
    viewer._ask()  # nothing is shown, so nothing is asked


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = desk.found(tmp_path / "a.liaison", "Alpha")
    yield made
    made.close()


def test_an_attachment_goes_from_the_vault_to_the_panel_and_to_no_file(
    session: Session, tmp_path: Path, viewer: Viewer
) -> None:
    """Read by the lane, decoded apart, drawn here: the folders hold what they held before."""
    path = tmp_path / "photo.png"
    path.write_bytes(pictures.photo("png"))
    record, _ = records.start(session, "contact-log", desk.content())
    assert isinstance(attachments.attach(session, record, path), Changes)
    (kept,) = records.draft_of(session, record).content.attachments
    before = desk.names(tmp_path), desk.names(Path(os.environ["HOME"]))
    found = look(session, record, kept.sha256)
    viewer.show_seen(found)
    assert isinstance(found.decoded, Picture) and found.told is not None
    assert (desk.names(tmp_path), desk.names(Path(os.environ["HOME"]))) == before


def test_a_lane_looks_while_the_window_goes_on(
    session: Session, tmp_path: Path, viewer: Viewer, qtbot: QtBot
) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"words")
    record, _ = records.start(session, "contact-log", desk.content())
    attachments.attach(session, record, path)
    (kept,) = records.draft_of(session, record).content.attachments
    lanes = Lanes()
    lanes.keep(session)
    threads: set[int] = set()

    def work(own: Session) -> Seen:
        threads.add(threading.get_ident())
        return look(own, record, kept.sha256)

    done: list[Seen] = []
    lanes.aside(viewer, work, done.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    viewer.show_seen(done[0])
    assert isinstance(done[0].decoded, Text) and threads != {threading.get_ident()}
    lanes.beside.close()
    lanes.reader.close()
    lanes.vault.close()
