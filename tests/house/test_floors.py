"""The floors of the house hold: imports go down, in no circle, and only to what is declared."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

from tests.house.tree import PACKAGES, ROOT, files, imported, modules

# Third-party packages that come along as a part of a declared one.
COMES_WITH = {"shiboken6": "pyside6-essentials"}


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def third_party(folder: str) -> dict[str, str]:
    """Top-level names imported under a folder that are neither ours nor Python's, and where; a
    program that runs by itself may import its sibling."""
    known = frozenset(module.name for module in modules())
    found = {}
    for module in modules(folder):
        for name in imported(module, known):
            top = name.split(".")[0]
            if (ROOT / module.path).with_name(f"{top}.py").exists():
                continue
            if top not in sys.stdlib_module_names and top not in {*PACKAGES, "tests", ""}:
                found[top] = module.path
    return found


def test_the_contracts_of_import_linter_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run(
        [linter, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_rooms_are_the_packages_that_are_built_checked_and_linted() -> None:
    tools = project()["tool"]
    assert set(tools["hatch"]["build"]["targets"]["wheel"]["packages"]) == set(PACKAGES)
    assert set(tools["importlinter"]["root_packages"]) == set(PACKAGES)
    assert set(tools["mypy"]["packages"]) == set(PACKAGES)


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for path in files() if path.suffix == ".py"} - {ROOT / "tools", ROOT}
    bare = [str(folder.relative_to(ROOT)) for folder in folders if not _is_package(folder)]
    assert bare == []


def _is_package(folder: Path) -> bool:
    return (folder / "__init__.py").is_file()


def test_modules_import_each_other_in_no_circle() -> None:
    known = frozenset(module.name for module in modules())
    graph = {module.name: imported(module, known) & known for module in modules()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail("a circle of imports: " + " <- ".join(circle.args[1]))
    assert graph


def test_the_nouns_import_only_python_and_msgspec() -> None:
    nouns = [m for m in modules("liaison") if m.name.startswith("liaison.domain")]
    known = frozenset(module.name for module in modules())
    allowed = {*sys.stdlib_module_names, "msgspec"}
    strays = [
        f"{module.path} imports {name}"
        for module in nouns
        for name in imported(module, known)
        if name.split(".")[0] not in allowed and not name.startswith("liaison.domain")
    ]
    assert strays == []


@pytest.mark.parametrize("folder", PACKAGES)
def test_a_room_imports_only_dependencies_that_are_declared(folder: str) -> None:
    table = project()["project"]
    extras = table["optional-dependencies"]
    named = [*table["dependencies"], *extras["relay"], *extras["drops"], *extras["drops-s3"]]
    declared = {normal(re.split(r"[<>=!~;\[ ]", entry)[0]) for entry in named}
    providers = packages_distributions()
    strays = []
    for top, path in third_party(folder).items():
        names = {normal(name) for name in providers.get(top, [top])} | {COMES_WITH.get(top, "")}
        if not names & declared:
            strays.append(f"{path} imports {top}, which pyproject.toml does not name")
    assert strays == []
