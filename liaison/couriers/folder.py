"""Carries files through a folder: the one place for what leaves the vault and what comes in."""

from __future__ import annotations

import heapq
import os
from pathlib import Path

from liaison.carrying import Lying, Source
from liaison.couriers import parts
from liaison.couriers.files import FileParcel, FileSource, FolderTree, troubles
from liaison.couriers.parts import CutParcel
from liaison.domain.refusals import TooLarge
from liaison.domain.words import tr


class FolderCourier:
    """Fulfils `ports.Courier` with the local file system."""

    def parcel(self, folder: Path, size: int) -> FileParcel:
        return FileParcel(folder, size)

    def cut(self, folder: Path, name: str, size: int, piece: int) -> CutParcel:
        if size > piece * parts.MOST:
            limit = tr("{most} parts of that size").format(most=parts.MOST)
            raise TooLarge(what=tr("The bundle"), limit=limit)
        with troubles(folder, tr("used")):
            return CutParcel(folder, name, size, piece)

    def tree(self, folder: Path, name: str) -> FolderTree:
        return FolderTree(folder, name)

    def source(self, path: Path) -> FileSource:
        return FileSource(path)

    def whole(self, path: Path) -> Source:
        with troubles(path, tr("read")):
            return parts.joined(path) or FileSource(path)

    def lying(self, folder: Path, endings: tuple[str, ...], most: int) -> list[Lying]:
        with troubles(folder, tr("used")), os.scandir(folder) as entries:
            found = (
                Lying(entry.name, facts.st_size, facts.st_mtime_ns // 1_000)
                for entry in entries
                if entry.name.endswith(endings) and entry.is_file(follow_symlinks=False)
                for facts in (entry.stat(follow_symlinks=False),)
            )
            return heapq.nlargest(most, found, key=lambda one: (one.changed, one.name))
