"""A bundle with a 1 GiB attachment against Debian's age on the same bytes."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.age import X25519Identity
from liaison.domain.content import example
from liaison.usecases import attachments, officers, records
from tests.benchmarks.desk import PASSPHRASE, officer
from tests.benchmarks.measure import child, interleaved, report, timed

SIZE = 1 << 30

SCRIPT = """
import resource, sys, time
from pathlib import Path
from liaison.usecases import bundles, vaults
from tests.benchmarks.desk import world
verb, vault, passphrase, what, where = sys.argv[1:6]
session = vaults.open_vault(world(), Path(vault), passphrase)
start = time.perf_counter()
if verb == "seal":
    bundles.seal_bundle(session, [what], [where.split("|")[0]], Path(where.split("|")[1]))
else:
    bundles.take_in(session, Path(what))
print(time.perf_counter() - start)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
session.close()
"""


@pytest.mark.bench
@pytest.mark.timeout(0)
def test_sealing_and_opening_a_gibibyte_beside_age(tmp_path: Path) -> None:
    age = shutil.which("age")
    if age is None:
        pytest.skip("Debian's age is not installed.")
    plain = tmp_path / "plain"
    with plain.open("wb") as file, Path("/dev/urandom").open("rb") as noise:
        for _ in range(SIZE >> 20):
            file.write(noise.read(1 << 20))
    alpha, bravo = (
        officer(tmp_path / "a.liaison", "Alpha"),
        officer(tmp_path / "b.liaison", "Bravo"),
    )
    for one, other in ((alpha, bravo), (bravo, alpha)):
        card, _ = officers.export_card(other, tmp_path)
        officers.add_card(one, officers.read_card(one, card))
    record, _ = records.start(alpha, "contact-log", example("contact-log"))
    attach = timed(lambda: attachments.attach(alpha, record, plain))
    records.seal(alpha, record)
    origin = bravo.origin
    alpha.close()
    bravo.close()
    memory: dict[str, float] = {}

    def ours_seal() -> float:
        stick = tmp_path / "stick"
        shutil.rmtree(stick, ignore_errors=True)
        stick.mkdir()
        where = f"{origin}|{stick}"
        seconds, peak = child(SCRIPT, "seal", tmp_path / "a.liaison", PASSPHRASE, record, where)
        memory["seal"] = max(memory.get("seal", 0), peak)
        return seconds

    def ours_open() -> float:
        (bundle,) = (tmp_path / "stick").glob("*.age")
        copy = tmp_path / "copy.liaison"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(tmp_path / "b.liaison", copy)
        seconds, peak = child(SCRIPT, "open", copy, PASSPHRASE, bundle, "-")
        memory["open"] = max(memory.get("open", 0), peak)
        return seconds

    identity = X25519Identity.generate()
    key = tmp_path / "key"
    key.write_text(f"{identity}\n")
    sealed = tmp_path / "sealed.age"

    def age_seal() -> float:
        sealed.unlink(missing_ok=True)
        line = [age, "-r", str(identity.recipient), "-o", str(sealed), str(plain)]
        return timed(lambda: subprocess.run(line, check=True))

    def age_open() -> float:
        out = tmp_path / "opened"
        out.unlink(missing_ok=True)
        line = [age, "-d", "-i", str(key), "-o", str(out), str(sealed)]
        return timed(lambda: subprocess.run(line, check=True))

    def warm(run: Callable[[], float]) -> Callable[[], float]:
        """Gives every contender memory the machine has just used: on a virtual one the first
        touch of a page costs more than all the work on it."""

        def warmed() -> float:
            scratch = tmp_path / "scratch"
            with scratch.open("wb") as file:
                for _ in range((SIZE >> 20) * 5 // 4):
                    file.write(bytes(1 << 20))
            scratch.unlink()
            return run()

        return warmed

    contenders = {
        "seal": ours_seal, "age seal": age_seal, "open": ours_open, "age open": age_open,
    }  # fmt: skip
    found = interleaved({name: warm(run) for name, run in contenders.items()})
    report(
        "A bundle with a 1 GiB attachment (medians of 5 interleaved runs on warm memory)",
        f"attach  {attach:.2f} s (once)",
        f"seal    {found['seal']:.2f} s   age {found['age seal']:.2f} s   "
        f"ratio {found['seal'] / found['age seal']:.2f}   peak {memory['seal']:.0f} MiB",
        f"open    {found['open']:.2f} s   age {found['age open']:.2f} s   "
        f"ratio {found['open'] / found['age open']:.2f}   peak {memory['open']:.0f} MiB",
        "ours is on the disk when it returns (fsync), age's is not; goals: 1.0, under 200 MiB",
    )
    assert set(memory) == {"seal", "open"}
