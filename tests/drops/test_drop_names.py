"""Names and addresses of dead drops: random to others, ours to us, and nothing in the clear."""

from __future__ import annotations

import os

import pytest

from crypto.errors import FormatError
from liaison.couriers.drop.fetching import joined
from liaison.couriers.drop.share import FsspecShare
from liaison.mail import drop, places
from liaison.mail.drop import PIECE, Drop

OWN = Drop(address="file:///tmp/fiction", secret="ab" * 32)
OTHER = Drop(address="file:///tmp/fiction", secret="cd" * 32)
ID = "0123456789abcdef" * 4


def test_only_who_gave_a_name_knows_it() -> None:
    name = drop.file_id(OWN, "parcel", 0)
    assert drop.is_own(OWN, name) and not drop.is_own(OTHER, name)
    assert name == drop.file_id(OWN, "parcel", 0) != drop.file_id(OWN, "parcel", 1)
    assert drop.is_own(OWN, f"{name}-001-002") and drop.is_own(OWN, f"{name}.part")
    fresh = drop.fresh_id(OWN, os.urandom(16))
    assert drop.is_own(OWN, fresh) and not drop.is_own(OWN, fresh[:-1] + "g")
    assert not drop.is_own(OWN, "") and not drop.is_own(OWN, ID)


def test_what_is_set_comes_back_as_it_was() -> None:
    kept = drop.render(OWN)
    assert places.parse(kept) == OWN
    with pytest.raises(FormatError):
        drop.parse(kept.replace(b"file:///tmp/fiction", b"http://share.example/fiction"))


@pytest.mark.parametrize(
    ("typed", "address", "user", "password"),
    [
        ("file:///mnt/share/drop/", "file:///mnt/share/drop", "", ""),
        ("sftp://u:p%40ss@host.example/in", "sftp://host.example/in", "u", "p@ss"),
        ("sftp://host.example:22/in", "sftp://host.example/in", "", ""),
        ("sftp://host.example:2222/in", "sftp://host.example:2222/in", "", ""),
        ("webdav+https://[::1]:8443/a%20b", "webdav+https://[::1]:8443/a%20b", "", ""),
        ("webdav+http://127.0.0.1:80/x", "webdav+http://127.0.0.1/x", "", ""),
        (
            "s3+https://AK:s%2Fk@s3.example/my-box",
            "s3+https://s3.example/my-box",
            "AK",
            "s/k",
        ),
        ("s3+https://s3.example:443/a.b/c%20d/e/", "s3+https://s3.example/a.b/c%20d/e", "", ""),
        ("s3+http://[::1]:9000/bucket", "s3+http://[::1]:9000/bucket", "", ""),
    ],
)
def test_an_address_is_parted_from_what_lets_us_in(
    typed: str, address: str, user: str, password: str
) -> None:
    assert drop.split(typed) == (address, user, password)
    assert drop.split(address) == (address, "", "")


@pytest.mark.parametrize(
    "typed",
    [
        "", "share", "/mnt/share", "file://", "file:///", "file://host/share", "file:///a/../b",
        "http://share.example/x", "https://share.example/x", "webdav+http://share.example/x",
        "webdav+http://localhost/x", "ftp://share.example/x", "sftp://", "sftp:///x",
        "sftp://host.example/a/../../b", "sftp://ho st/x", "sftp://host.example:99999/x",
        "sftp://host.example/x?y=z", "sftp://host.example/x#y", "sftp://host.example/a%00b",
        "sftp://host.example/a%0ab", "sftp://-oProxyCommand=x/y", "s3://bucket/x", "smb://h/x",
        "s3+http://s3.example/bucket", "s3+https://s3.example", "s3+https://s3.example/",
        "s3+https://s3.example/Bucket", "s3+https://s3.example/ab", "s3+https://s3.example/-ab/x",
        "s3+https://s3.example//bucket", "s3+https://s3.example/bucket//x",
        "s3+https://s3.example/bucket/a/../b", "s3+https:///bucket", "s3+https://s3.example/b%2Fc",
    ],
)  # fmt: skip
def test_what_is_no_address_or_would_go_in_the_clear_is_refused(typed: str) -> None:
    """S98 for a dead drop: no fallback to plain."""
    with pytest.raises(FormatError):
        drop.split(typed)


class Lister:
    """A file system whose listing is hostile."""

    def ls(self, _path: str, detail: bool) -> list[dict[str, object]]:
        assert detail
        good = {"name": f"/drop/{ID}", "size": 300, "type": "file"}
        names = (
            f"/drop/../{ID}", f"/etc/{ID}", f"/drop/sub/{ID}", "/drop/../../etc/passwd", "/drop/",
            f"/drop/{ID}\n", f"/drop/{ID.upper()}", f"/drop/{ID}0", f"/drop/{ID}-1-2", "", "..",
            f"/drop/{ID}\x00", f"/drop/{ID}.PART", "/drop/con", f"\\drop\\{ID}", ID,
        )  # fmt: skip
        tricks = [good | {"name": name} for name in names]
        other = f"/drop/{ID[::-1]}"
        odd = [
            {"name": other, "size": size, "type": kind}
            for size, kind in (
                (1, "directory"), (1, "link"), (1, "other"), (None, "file"), (-1, "file"),
                ("1", "file"), (True, "file"),
            )
        ]  # fmt: skip
        return [*tricks, *odd, good]


def test_names_with_tricks_are_not_in_a_listing() -> None:
    """S102 for a dead drop: nothing is made of a listed name but a name in our own folder."""
    share = FsspecShare(Lister(), "/drop/")
    assert share.list() == {ID: 300}
    assert share.path(ID) == f"/drop/{ID}"
    with pytest.raises(AssertionError):
        share.path(f"../{ID}")


def test_pieces_belong_together_only_where_all_of_them_fit() -> None:
    whole = {f"{ID}-001-003": PIECE, f"{ID}-002-003": PIECE, f"{ID}-003-003": 5}
    (found,) = joined(whole)
    assert (found.id, found.size) == (ID, 2 * PIECE + 5)
    assert [name for name, _ in found.pieces] == sorted(whole)
    for name in whole:
        assert joined({n: s for n, s in whole.items() if n != name}) == []
    assert joined(whole | {f"{ID}-002-003": PIECE - 1}) == []
    assert joined(whole | {f"{ID}-003-003": PIECE + 1}) == []
    assert joined(whole | {f"{ID}-003-003": 0}) == []
    assert joined({f"{ID}-001-001": 300}) == joined({f"{ID}-000-002": 300}) == []
    assert joined({f"{ID}.part": 300}) == joined({ID: 10}) == joined({ID: 1 << 40}) == []
