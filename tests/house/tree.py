"""The project's own files as the house tests see them: found, read and parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("liaison", "ui", "crypto", "storage", "resources")

# What was made here and is not ours; the same list as .gitignore.
MADE_FOLDERS = {"__pycache__", "node_modules", "build", "dist", "out"}


@dataclass(frozen=True)
class Module:
    """One Python file: its path from the root, its dotted name, its text and its tree."""

    path: str
    name: str
    text: str
    tree: ast.Module

    @property
    def is_package(self) -> bool:
        return self.path.endswith("__init__.py")

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


Function = ast.FunctionDef | ast.AsyncFunctionDef


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        made = path.name in MADE_FOLDERS or path.name.endswith((".egg-info", "_cache"))
        hidden = path.name.startswith(".") and path.name not in {".ci", ".gitignore"}
        if made or hidden or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project that people wrote."""
    return tuple(_walk(ROOT))


@cache
def texts() -> tuple[tuple[str, str], ...]:
    """Path from the root and text of every file that is UTF-8."""
    found = []
    for path in files():
        try:
            found.append((str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # a picture or a vector
    return tuple(found)


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Every Python file under the given top folders, parsed; all of them when none is given."""
    found = []
    for path, text in texts():
        if not path.endswith(".py") or (folders and path.split("/")[0] not in folders):
            continue
        name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        found.append(Module(path, name, text, ast.parse(text, path)))
    return tuple(found)


def functions(module: Module) -> Iterator[Function]:
    """Every function and method of a module, inner ones too."""
    return (node for node in ast.walk(module.tree) if isinstance(node, Function))


def imported(module: Module, known: frozenset[str]) -> set[str]:
    """Dotted names a module imports; `from a import b` is a.b where that is a module in `known`."""
    names: set[str] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _base_of(module, node)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                names.add(inner if inner in known else base)
    return names


def _base_of(module: Module, node: ast.ImportFrom) -> str:
    """The absolute name before `import`, for relative imports too."""
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    above = parts[: len(parts) - node.level + (1 if module.is_package else 0)]
    return ".".join([*above, *([node.module] if node.module else [])])
