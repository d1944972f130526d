"""What the operating system refused, said in words of ours: its own are in no language of ours."""

from __future__ import annotations

import errno
from typing import Final

from liaison.domain.words import noop, tr

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})

_REASONS: Final = {
    errno.EACCES: noop("there is no permission"),
    errno.EPERM: noop("there is no permission"),
    errno.EROFS: noop("it is write-protected"),
    errno.ENOENT: noop("it is not there"),
    errno.ENOTDIR: noop("a part of the path is not a folder"),
    errno.EISDIR: noop("it is a folder"),
    errno.EEXIST: noop("there is already something of that name"),
    errno.ELOOP: noop("it is a link"),
    errno.ENAMETOOLONG: noop("the name is too long"),
    errno.EIO: noop("the device reported an error"),
    errno.ENODEV: noop("the device is gone"),
    errno.ENXIO: noop("the device is gone"),
    errno.ESTALE: noop("the device is gone"),
    errno.EFBIG: noop("the file is too large for that disk"),
}


def reason(error: OSError) -> str:
    """Why it could not be done, as the end of a sentence; the number where we have no words."""
    number = error.errno or 0
    if known := _REASONS.get(number):
        return tr(known)
    if number:
        return tr("the operating system refused (number {number})").format(number=number)
    return tr("the operating system refused")
