"""A dead drop in an S3 bucket: what is put there is there whole or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from s3fs import S3FileSystem  # type: ignore[import-untyped]

from liaison.couriers.drop import signed
from liaison.couriers.drop.loop import Loop
from liaison.couriers.drop.share import BLOCK, Gone
from liaison.couriers.drop.signed import Elsewhere
from liaison.couriers.drop.why import answered
from liaison.mail.drop import NAME, Drop

MOST_PAGES = 200  # of a listing, of a thousand names each
REGION = "us-east-1"  # what is signed for, until the server names another one


class BucketShare:
    """Fulfils `share.Share`; it has a loop of its own, which ends with it."""

    def __init__(self, files: Any, bucket: str, prefix: str, loop: Loop) -> None:
        self._files, self._bucket, self._prefix, self._loop = files, bucket, prefix, loop

    def list(self) -> dict[str, int]:
        found: dict[str, int] = {}
        onward: dict[str, str] = {}
        for _ in range(MOST_PAGES):
            page = self._ask("list_objects_v2", Prefix=self._prefix, Delimiter="/", **onward)
            for entry in page.get("Contents", ()):
                key, size = entry.get("Key", ""), entry.get("Size", -1)
                name = key.removeprefix(self._prefix)
                if key == self._prefix + name and NAME.fullmatch(name) and size >= 0:
                    found[name] = size
            if not page.get("IsTruncated"):
                return found
            onward = {"ContinuationToken": page.get("NextContinuationToken", "")}
        raise Elsewhere("too long")

    def read(self, name: str, start: int, length: int) -> Iterator[bytes]:
        asked = f"bytes={start}-{start + length - 1}"
        try:
            answer = self._ask("get_object", Key=self._key(name), Range=asked)
        except FileNotFoundError:
            raise Gone from None
        except OSError as error:
            if answered(error.__cause__) == 416:
                raise Gone from None
            raise
        body = answer["Body"]
        whole = answer["ResponseMetadata"]["HTTPStatusCode"] == 200
        skip = start if whole else 0  # of one that knows no ranges
        try:
            while length > 0:
                data = self._loop.run(body.read(BLOCK))
                if not data:
                    raise Gone
                taken, skip = data[skip:][:length], max(0, skip - len(data))
                length -= len(taken)
                if taken:
                    yield taken
        finally:
            self._loop.run(_close(body))

    def put(self, name: str, part: str, blocks: Iterator[bytes], length: int) -> None:
        """A file is a piece at most, and so one put: ``part`` is seen by nobody."""
        data = b"".join(blocks)
        if len(data) != length:
            raise Gone
        self._ask("put_object", Key=self._key(name), Body=data)

    def remove(self, name: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._ask("delete_object", Key=self._key(name))

    def abort(self) -> None:
        self._loop.cancel()

    def close(self) -> None:
        with contextlib.suppress(Exception):  # there is nothing that it could still spoil
            self._loop.run(signed.close(self._files))
        self._loop.close()

    def _key(self, name: str) -> str:
        assert NAME.fullmatch(name)
        return self._prefix + name

    def _ask(self, method: str, **words: Any) -> Any:
        return self._loop.run(self._files._call_s3(method, Bucket=self._bucket, **words))


def connect(drop: Drop, closed: Callable[[], bool]) -> BucketShare:
    """Makes ready; the first question connects. The user is the id of an access key, and the
    password is its secret; without a user nothing is signed."""
    bucket, _, prefix = drop.path.strip("/").partition("/")
    loop = Loop("bucket")
    try:
        files = S3FileSystem(
            anon=not drop.user,
            key=drop.user or None,
            secret=drop.password if drop.user else None,
            endpoint_url=signed.origin(drop),
            session=signed.session(),
            client_kwargs={"region_name": REGION},
            config_kwargs=signed.settings(drop, closed),
            asynchronous=True,
            loop=loop.loop,
            use_listings_cache=False,
            skip_instance_cache=True,
        )
        files.retries = 1  # whoever asks comes again himself
    except BaseException:
        loop.close()
        raise
    return BucketShare(files, bucket, f"{prefix}/" if prefix else "", loop)


async def _close(body: Any) -> None:
    """A transport is closed where it lives."""
    body.close()
