"""Opens the folder of a dead drop by whatever its address asks for."""

from __future__ import annotations

from collections.abc import Callable

import fsspec  # type: ignore[import-untyped]

from liaison.couriers.drop.share import LocalShare, Share
from liaison.mail.drop import Drop


def connect(drop: Drop, closed: Callable[[], bool]) -> Share:
    """Opens the folder. ``closed`` says that nothing may be asked of it any more. Raises
    `NotAsSet`, or whatever the library raises."""
    if drop.scheme == "file":
        files = fsspec.filesystem("file", skip_instance_cache=True, use_listings_cache=False)
        return LocalShare(files, drop.path)
    if drop.scheme == "sftp":
        # late: only this address needs it
        from liaison.couriers.drop.sftp import connect as by_sftp

        return by_sftp(drop)
    if drop.scheme.startswith("s3+"):
        # late: only this address needs it
        from liaison.couriers.drop.bucket import connect as by_s3

        return by_s3(drop, closed)
    # late: only this address needs it
    from liaison.couriers.drop.webdav import connect as by_webdav

    return by_webdav(drop, closed)
