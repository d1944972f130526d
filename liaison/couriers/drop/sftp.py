"""A dead drop on an SFTP server: its key is the one that was compared, or nothing is sent to it."""

from __future__ import annotations

import contextlib
from typing import Any

import asyncssh
from fsspec.asyn import sync_wrapper  # type: ignore[import-untyped]
from sshfs import SSHFileSystem  # type: ignore[import-untyped]

from liaison.couriers.drop.loop import Loop
from liaison.couriers.drop.share import PATIENCE, FsspecShare, NotAsSet
from liaison.domain.words import tr
from liaison.mail.drop import Drop


class _Files(SSHFileSystem):  # type: ignore[misc]  # the library ships no types
    """Renames as the protocol's first form does, which never overwrites; lives on a loop of its
    own, which is none of the options of a connection."""

    async def _connect(self, *args: Any, connect_args: dict[str, Any], **kwargs: Any) -> Any:
        options = {name: one for name, one in connect_args.items() if name != "loop"}
        return await super()._connect(*args, connect_args=options, **kwargs)

    connect = sync_wrapper(_connect)

    async def _mv(self, lpath: str, rpath: str, **_kwargs: Any) -> None:
        async with self._pool.get() as channel:
            await channel.rename(lpath, rpath)


class SftpShare(FsspecShare):
    """Fulfils `share.Share`; it has a loop of its own, which ends with it."""

    def __init__(self, files: Any, folder: str, loop: Loop) -> None:
        super().__init__(files, folder)
        self._loop = loop

    def abort(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.loop.call_soon_threadsafe(self.files.client.abort)

    def close(self) -> None:
        self.abort()
        self._loop.close()


def connect(drop: Drop) -> SftpShare:
    """Connects and logs in. Raises `NotAsSet` for a key that nobody compared, and for a login that
    is refused."""
    shown: list[str] = []

    class Client(asyncssh.SSHClient):
        def validate_host_public_key(
            self, host: str, addr: str, port: int, key: asyncssh.SSHKey
        ) -> bool:
            shown.append(key.get_fingerprint("sha256"))
            return bool(drop.host_key) and shown[-1] == drop.host_key

    loop = Loop("sftp")
    try:
        files = _login(drop, loop, Client)
    except asyncssh.HostKeyNotVerifiable:
        words = tr("The server shows another key than the one that was compared.")
        if not drop.host_key:
            words = tr("Nobody has compared the server's key yet.")
        loop.close()
        raise NotAsSet(words, shown[-1] if shown else "") from None
    except (asyncssh.PermissionDenied, PermissionError):
        loop.close()
        raise NotAsSet(tr("The server does not let us in with what is set here.")) from None
    except (asyncssh.KeyImportError, asyncssh.KeyEncryptionError):
        loop.close()
        raise NotAsSet(tr("The key that is set here cannot be used.")) from None
    except BaseException:
        loop.close()
        raise
    return SftpShare(files, drop.path, loop)


def _login(drop: Drop, loop: Loop, client: type[asyncssh.SSHClient]) -> Any:
    """By the password or the key that is set and by nothing that lies about on this computer."""
    return _Files(
        drop.host,
        loop=loop.loop,
        port=drop.port,
        username=drop.user or "anonymous",
        password=drop.password or None,
        client_keys=[asyncssh.import_private_key(drop.key)] if drop.key else None,
        client_factory=client,
        known_hosts=([], [], []),
        config=None,
        agent_path=None,
        x509_trusted_certs=None,
        connect_timeout=PATIENCE,
        login_timeout=PATIENCE,
        keepalive_interval=PATIENCE / 3,
        keepalive_count_max=3,
        max_sessions=4,
        skip_instance_cache=True,
    )
