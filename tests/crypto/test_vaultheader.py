"""The vault's header: who has the passphrase gets in, and not a bit of it can be changed.

Whole campaigns over the header put a hash over all its inputs in the place of Argon2id, which
takes a tenth of a second and 64 MiB even at its floor; what that key derivation itself does is
tested with the real one.
"""

from __future__ import annotations

import json
import random
import time
import tracemalloc
import unicodedata
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import b64, canonical, vaultheader
from crypto.entropy import system
from crypto.errors import CryptoError, FormatError, NotAuthentic, TooLarge
from crypto.vaultheader import CEILING, DEFAULT, FLOOR, KdfParams
from tests.crypto.log_vectors import mutations, refused

PASSPHRASE = "seven lamps over the Ångström bridge"
DEVICE = bytes(range(32))
SECRET = bytes(range(16))


def fixed(seed: int) -> Callable[[int], bytes]:
    return random.Random(seed).randbytes


class QuickKdf:
    """Stands in for Argon2id: checks the bounds, counts, and hashes all it is given."""

    runs = 0

    def __init__(self, **given: Any) -> None:
        assert 64 << 10 <= given["memory_cost"] <= 1 << 20
        assert 3 <= given["iterations"] <= 10 and 4 <= given["lanes"] <= 8
        self.given = repr(sorted(given.items())).encode()

    def derive(self, passphrase: bytes) -> bytes:
        QuickKdf.runs += 1
        return sha256(self.given + b"\0" + passphrase).digest()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> type[QuickKdf]:
    monkeypatch.setattr(vaultheader, "Argon2id", QuickKdf)
    QuickKdf.runs = 0
    return QuickKdf


def test_the_passphrase_opens_the_vault_and_another_does_not() -> None:
    header, root = vaultheader.create(PASSPHRASE, entropy=system, params=FLOOR)
    assert len(root) == 32
    assert vaultheader.unlock(header, PASSPHRASE) == root
    for twin in ("NFC", "NFD", "NFKC", "NFKD"):
        form: Any = twin
        assert vaultheader.unlock(header, unicodedata.normalize(form, PASSPHRASE)) == root
    for wrong in (PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(NotAuthentic):
            vaultheader.unlock(header, wrong)


def test_the_device_secret_is_needed_and_is_not_enough() -> None:
    header, root = vaultheader.create(
        PASSPHRASE, entropy=system, params=FLOOR, device_secret=DEVICE
    )
    assert vaultheader.info(header).needs_device_secret
    assert vaultheader.unlock(header, PASSPHRASE, device_secret=DEVICE) == root
    wrong = [
        (PASSPHRASE, None), (PASSPHRASE, b""), (PASSPHRASE, bytes(32)), (PASSPHRASE, DEVICE[:31]),
        ("", DEVICE), ("another passphrase", DEVICE),
    ]  # fmt: skip
    for passphrase, secret in wrong:
        with pytest.raises(NotAuthentic):
            vaultheader.unlock(header, passphrase, device_secret=secret)


def test_the_default_is_256_mib_three_passes_four_lanes() -> None:
    assert (DEFAULT.memory_kib, DEFAULT.passes, DEFAULT.lanes) == (256 * 1024, 3, 4)
    assert (FLOOR.memory_kib, FLOOR.passes, FLOOR.lanes) == (64 * 1024, 3, 4)
    assert (CEILING.memory_kib, CEILING.passes, CEILING.lanes) == (1024 * 1024, 10, 8)
    for bounds in (FLOOR, DEFAULT, CEILING):
        assert KdfParams(bounds.memory_kib, bounds.passes, bounds.lanes) == bounds


def full_header() -> tuple[bytes, bytes]:
    """A header with both slots and a device secret, and its root; needs `quick`."""
    header, root = vaultheader.create(
        PASSPHRASE, entropy=fixed(2), params=FLOOR, device_secret=DEVICE
    )
    return vaultheader.add_recovery(header, root, SECRET, fixed(3)), root


def test_every_bit_of_the_header_counts(quick: type[QuickKdf]) -> None:
    """S2: all bit flips, opened by the passphrase and by the recovery secret; parameters out of
    bounds never reach the key derivation, and what gets that far ends in one message.
    """
    header, _ = full_header()
    sentences = set()
    for place in range(8 * len(header)):
        flipped = bytearray(header)
        flipped[place // 8] ^= 1 << place % 8
        bad = bytes(flipped)
        with pytest.raises((NotAuthentic, FormatError)) as by_passphrase:
            vaultheader.unlock(bad, PASSPHRASE, device_secret=DEVICE)
        with pytest.raises((NotAuthentic, FormatError)) as by_secret:
            vaultheader.unlock_recovery(bad, SECRET)
        for caught in (by_passphrase, by_secret):
            if caught.type is NotAuthentic:
                sentences.add(str(caught.value))
    assert len(sentences) == 1
    assert quick.runs > 500


def test_every_byte_of_slots_and_parameters_counts(quick: type[QuickKdf]) -> None:
    """S2: every byte of the header in all 255 other values, by the recovery secret."""
    header, _ = full_header()
    for place, value in ((place, value) for place in range(len(header)) for value in range(256)):
        if header[place] != value:
            bad = header[:place] + bytes([value]) + header[place + 1 :]
            assert refused(vaultheader.unlock_recovery, bad, SECRET)
    assert quick.runs == 1  # when it was made


def test_flips_are_refused_by_the_real_key_derivation_too() -> None:
    """S2: a sample, with Argon2id itself."""
    header, root = vaultheader.create(PASSPHRASE, entropy=system, params=FLOOR)
    rng = random.Random(2)
    for _ in range(12):
        bad = bytearray(header)
        bad[rng.randrange(len(bad))] ^= 1 << rng.randrange(8)
        assert refused(vaultheader.unlock, bytes(bad), PASSPHRASE)
    assert vaultheader.unlock(header, PASSPHRASE) == root


def test_damaged_headers_are_refused(quick: type[QuickKdf]) -> None:
    """S2: insertions, cuts, doublings."""
    header, _ = full_header()
    for bad in mutations(header, 3_000, seed=11):
        assert refused(vaultheader.unlock_recovery, bad, SECRET)
        assert refused(vaultheader.unlock, bad, PASSPHRASE, device_secret=DEVICE)


def edited(header: bytes, edit: Callable[[dict[str, Any]], object]) -> bytes:
    value = json.loads(header)
    edit(value)
    return canonical.encode(value)


def test_parameters_outside_floor_and_ceiling_are_refused_before_any_work() -> None:
    """S9: 1,000 tuples, made and met in a header, in under 50 ms and 10 MB each."""
    header, _ = vaultheader.create(PASSPHRASE, entropy=system, params=FLOOR)
    rng = random.Random(9)

    def value(floor: int, ceiling: int) -> int:
        return rng.choice(
            [floor, ceiling, floor - 1, ceiling + 1, 0, 1, -1, 2**31, 2**32, 2**53 - 1,
             rng.randrange(2 * ceiling)]
        )  # fmt: skip

    tried = 0
    tracemalloc.start()
    try:
        while tried < 1_000:
            params = value(65_536, 1_048_576), value(3, 10), value(4, 8)
            inside = (
                65_536 <= params[0] <= 1_048_576 and 3 <= params[1] <= 10 and 4 <= params[2] <= 8
            )
            if inside:
                KdfParams(*params)
                continue
            tried += 1
            with pytest.raises(FormatError):
                KdfParams(*params)

            def edit(found: dict[str, Any], params: tuple[int, int, int] = params) -> None:
                names = ("memory_kib", "passes", "lanes")
                found["slots"][0].update(zip(names, params, strict=True))

            start = time.process_time()
            with pytest.raises(FormatError):
                vaultheader.unlock(edited(header, edit), PASSPHRASE)
            with pytest.raises(FormatError):
                vaultheader.info(edited(header, edit))
            assert time.process_time() - start < 0.05
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("bad", [True, 3.0, "3", None])
def test_parameters_of_another_type_are_refused(bad: Any) -> None:
    with pytest.raises(FormatError):
        KdfParams(bad, bad, bad)
    with pytest.raises(FormatError):
        KdfParams(65_536, bad, 4)


EDITS: list[Callable[[dict[str, Any]], object]] = [
    lambda h: h.pop("mac"),
    lambda h: h.update(mac=1),
    lambda h: h.update(mac=h["mac"][:-4]),
    lambda h: h.update(mac=b64.url_encode(bytes(32))),
    lambda h: h.update(extra=1),
    lambda h: h.update(type="liaison/vault@v2"),
    lambda h: h.update(vault="0" * 31),
    lambda h: h.update(vault="g" * 32),
    lambda h: h.update(vault="0" * 32),
    lambda h: h.update(vault=None),
    lambda h: h.update(slots={}),
    lambda h: h.update(slots=[]),
    lambda h: h.update(slots=[1]),
    lambda h: h.update(slots=[{}]),
    lambda h: h.update(slots=[{"kind": ["recovery"]}]),
    lambda h: h.update(slots=h["slots"][::-1]),
    lambda h: h.update(slots=h["slots"][:1] * 2),
    lambda h: h.update(slots=h["slots"] * 2),
    lambda h: h["slots"].pop(0),
    lambda h: h["slots"].pop(1),
    lambda h: h["slots"][0].update(kind="recovery"),
    lambda h: h["slots"][0].update(kind="other"),
    lambda h: h["slots"][0].update(kdf="scrypt"),
    lambda h: h["slots"][0].update(device=0),
    lambda h: h["slots"][0].update(device=False),
    lambda h: h["slots"][0].update(passes=4),
    lambda h: h["slots"][0].update(salt=""),
    lambda h: h["slots"][0].update(salt=h["slots"][1]["salt"]),
    lambda h: h["slots"][0].update(sealed=h["slots"][1]["sealed"]),
    lambda h: h["slots"][0].pop("salt"),
    lambda h: h["slots"][0].update(more=1),
    lambda h: h["slots"][1].update(sealed=h["slots"][0]["sealed"]),
    lambda h: h["slots"][1].update(salt=h["slots"][0]["salt"]),
]


@pytest.mark.parametrize("edit", EDITS, ids=range(len(EDITS)))
def test_an_edited_header_is_refused(
    quick: type[QuickKdf], edit: Callable[[dict[str, Any]], object]
) -> None:
    header, _ = full_header()
    bad = edited(header, edit)
    assert refused(vaultheader.unlock, bad, PASSPHRASE, device_secret=DEVICE)
    assert refused(vaultheader.unlock_recovery, bad, SECRET)


def test_slots_cannot_be_moved_between_vaults(quick: type[QuickKdf]) -> None:
    mine, _ = vaultheader.create(PASSPHRASE, entropy=fixed(4), params=FLOOR)
    theirs, _ = vaultheader.create(PASSPHRASE, entropy=fixed(5), params=FLOOR)
    slots = json.loads(theirs)["slots"]
    with pytest.raises(NotAuthentic):
        vaultheader.unlock(edited(mine, lambda h: h.update(slots=slots)), PASSPHRASE)


def test_a_new_passphrase_takes_the_place_of_the_old_and_keeps_the_root(
    quick: type[QuickKdf],
) -> None:
    header, root = full_header()
    changed = vaultheader.change_passphrase(
        header, root, "another long passphrase", entropy=fixed(6), params=FLOOR
    )
    assert vaultheader.unlock(changed, "another long passphrase") == root
    assert vaultheader.unlock_recovery(changed, SECRET) == root
    assert not vaultheader.info(changed).needs_device_secret
    assert vaultheader.info(changed).vault_id == vaultheader.info(header).vault_id
    with pytest.raises(NotAuthentic):
        vaultheader.unlock(changed, PASSPHRASE, device_secret=DEVICE)


def test_the_recovery_slot_comes_and_goes(quick: type[QuickKdf]) -> None:
    header, root = vaultheader.create(PASSPHRASE, entropy=fixed(7), params=FLOOR)
    assert vaultheader.info(header).slots == ("passphrase",)
    with pytest.raises(NotAuthentic):
        vaultheader.unlock_recovery(header, SECRET)
    with_slot = vaultheader.add_recovery(header, root, SECRET, fixed(8))
    assert vaultheader.info(with_slot).slots == ("passphrase", "recovery")
    assert vaultheader.unlock_recovery(with_slot, SECRET) == root
    assert vaultheader.unlock(with_slot, PASSPHRASE) == root
    for wrong in (b"", SECRET[:15], SECRET + b"\0", bytes(16)):
        with pytest.raises(NotAuthentic):
            vaultheader.unlock_recovery(with_slot, wrong)
    again = vaultheader.add_recovery(with_slot, root, bytes(16), fixed(9))
    assert vaultheader.unlock_recovery(again, bytes(16)) == root
    with pytest.raises(NotAuthentic):
        vaultheader.unlock_recovery(again, SECRET)
    assert vaultheader.without_recovery(again, root) == header


def test_a_vault_can_be_left_to_its_recovery_secret_alone_and_taken_back(
    quick: type[QuickKdf],
) -> None:
    header, root = full_header()
    locked = vaultheader.without_passphrase(header, root)
    assert vaultheader.info(locked).slots == ("recovery",)
    assert not vaultheader.info(locked).needs_device_secret
    with pytest.raises(NotAuthentic):
        vaultheader.unlock(locked, PASSPHRASE, device_secret=DEVICE)
    assert vaultheader.unlock_recovery(locked, SECRET) == root
    with pytest.raises(FormatError):
        vaultheader.without_recovery(locked, root)
    back = vaultheader.change_passphrase(locked, root, PASSPHRASE, entropy=fixed(1), params=FLOOR)
    assert vaultheader.unlock(back, PASSPHRASE) == root
    alone = vaultheader.without_recovery(back, root)
    with pytest.raises(FormatError):
        vaultheader.without_passphrase(alone, root)


def test_only_the_root_of_this_header_changes_it(quick: type[QuickKdf]) -> None:
    header, root = full_header()
    wrong = bytes(32)
    changes: list[Callable[[bytes], bytes]] = [
        lambda key: vaultheader.change_passphrase(header, key, "x", entropy=system, params=FLOOR),
        lambda key: vaultheader.add_recovery(header, key, SECRET, system),
        lambda key: vaultheader.without_recovery(header, key),
        lambda key: vaultheader.without_passphrase(header, key),
    ]
    for change in changes:
        change(root)
        with pytest.raises(NotAuthentic):
            change(wrong)


def test_what_cannot_be_a_secret_is_refused_when_it_is_set(quick: type[QuickKdf]) -> None:
    header, root = full_header()
    for secret in (b"", bytes(15), bytes(17)):
        with pytest.raises(FormatError):
            vaultheader.add_recovery(header, root, secret, system)
    for device in (b"", bytes(31), bytes(33)):
        with pytest.raises(FormatError):
            vaultheader.create("x", entropy=system, device_secret=device)
    assert quick.runs == 1


def test_each_slot_has_a_salt_of_its_own_each_time(quick: type[QuickKdf]) -> None:
    salts = set()
    for _ in range(50):
        header, root = vaultheader.create(PASSPHRASE, entropy=system, params=FLOOR)
        both = vaultheader.add_recovery(header, root, SECRET, system)
        salts |= {slot["salt"] for slot in json.loads(both)["slots"]}
    assert len(salts) == 100


def test_a_header_is_one_line_of_ascii_that_names_nobody(quick: type[QuickKdf]) -> None:
    header, _ = full_header()
    assert header.isascii() and len(header) < 700
    assert canonical.encode(canonical.decode(header)) == header
    assert vaultheader.info(header).slots == ("passphrase", "recovery")


@pytest.mark.parametrize("bad", [b"", b"{}", b"[]", b"null", b"\xff", "text", None])
def test_other_bytes_are_no_header(bad: Any) -> None:
    for action in (
        lambda: vaultheader.info(bad),
        lambda: vaultheader.unlock(bad, "x"),
        lambda: vaultheader.unlock_recovery(bad, SECRET),
        lambda: vaultheader.without_recovery(bad, bytes(32)),
    ):
        with pytest.raises(FormatError):
            action()


def test_a_header_over_four_kilobytes_is_not_read() -> None:
    with pytest.raises(TooLarge):
        vaultheader.info(b"{" + b" " * 4096 + b"}")


def random_text(rng: random.Random) -> str:
    """Text from all planes, with what normalisation changes well in it."""
    pools = [
        "aé\u0301Åﬁ①㎏½ｱ",
        "각각한",
        "\u0300\u0301\u0323\u0345",
        "𝄞👍𝔸",
        " '\"\\;x\0\n\t",
        "ﷺǅΩ",
    ]
    return "".join(
        chr(rng.choice([rng.randrange(0x20, 0xD800), rng.randrange(0xE000, 0x110000)]))
        if rng.random() < 0.3
        else rng.choice(rng.choice(pools))
        for _ in range(rng.randrange(1, 25))
    )


def test_ten_thousand_passphrases_have_one_form_for_all_their_spellings() -> None:
    """S6: NFC, NFD, NFKC and NFKD twins are one passphrase; different NFKC forms are two."""
    rng = random.Random(6)
    forms: dict[bytes, str] = {}
    for _ in range(10_000):
        text = random_text(rng)
        data = vaultheader.normalise(text)
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            twin: Any = form
            assert vaultheader.normalise(unicodedata.normalize(twin, text)) == data
        compatible = unicodedata.normalize("NFKC", text)
        assert data.decode() == compatible
        assert forms.setdefault(data, compatible) == compatible


@given(st.text())
def test_any_text_is_normalised_or_refused_with_an_error_of_ours(text: str) -> None:
    try:
        assert 1 <= len(vaultheader.normalise(text)) <= 1024
    except CryptoError:
        assert not text or any("\ud800" <= c <= "\udfff" for c in text) or len(text) > 50


def test_passphrases_are_never_cut(quick: type[QuickKdf]) -> None:
    """S6: every length from 1 to 1,024 bytes counts to its last byte."""
    keys = {vaultheader.normalise("a" * length) for length in range(1, 1025)}
    assert len(keys) == 1024
    header, root = vaultheader.create("a" * 1024, entropy=system, params=FLOOR)
    assert vaultheader.unlock(header, "a" * 1024) == root
    for wrong in ("a" * 1023, "a" * 1023 + "b", "a" * 1025, "a" * 10_000_000):
        with pytest.raises(NotAuthentic):
            vaultheader.unlock(header, wrong)
    for refused_text in ("a" * 1025, "é" * 513, "", "\ufdfa" * 60, "a" * 10_000_000):
        with pytest.raises(FormatError):
            vaultheader.create(refused_text, entropy=system, params=FLOOR)
    vaultheader.normalise("é" * 512)
    vaultheader.normalise(unicodedata.normalize("NFD", "é" * 512))


def test_odd_passphrases_are_just_passphrases() -> None:
    """S6: with the real key derivation; NUL, quotes and the shape of a raw key change nothing."""
    shape = f"x'{'00' * 32}'"
    header, root = vaultheader.create(shape, entropy=system, params=FLOOR)
    assert vaultheader.unlock(header, shape) == root
    with pytest.raises(NotAuthentic):
        vaultheader.unlock(header, shape + "\0")


@pytest.mark.parametrize("bad", ["\ud800", "a\udfffb", "\udc80" * 5])
def test_lone_surrogates_are_no_passphrase(bad: str, quick: type[QuickKdf]) -> None:
    """S6."""
    with pytest.raises(FormatError):
        vaultheader.create(bad, entropy=system, params=FLOOR)
    header, _ = vaultheader.create("good", entropy=system, params=FLOOR)
    with pytest.raises(NotAuthentic):
        vaultheader.unlock(header, bad)


def test_too_little_memory_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    class Starved(QuickKdf):
        def derive(self, passphrase: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(vaultheader, "Argon2id", Starved)
    with pytest.raises(CryptoError, match="memory"):
        vaultheader.create(PASSPHRASE, entropy=system, params=FLOOR)
