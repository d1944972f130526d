"""Modules and functions stay small, open with a sentence, and hide no import."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.house.tree import Function, Module, functions, modules

CODE = ("liaison", "ui", "crypto", "storage")
MODULE_LINES = 400
WINDOW_LINES = 300
FUNCTION_LINES = 60
LATE = "# late:"


def test_no_module_is_longer_than_its_limit() -> None:
    limits = {"ui/window.py": WINDOW_LINES}
    long = [
        f"{module.path}: {len(module.lines)} lines"
        for module in modules(*CODE)
        if len(module.lines) > limits.get(module.path, MODULE_LINES)
    ]
    assert long == []


def test_no_function_is_longer_than_sixty_lines() -> None:
    long = [
        f"{module.path}:{function.lineno} {function.name}: {_length(function)} lines"
        for module in modules(*CODE)
        for function in functions(module)
        if _length(function) > FUNCTION_LINES
    ]
    assert long == []


def _length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_every_module_opens_with_the_sentence_that_says_what_it_is_for() -> None:
    silent = [
        module.path
        for module in modules()
        if module.tree.body and not (ast.get_docstring(module.tree) or "").strip()
    ]
    assert silent == []


def test_every_module_with_code_keeps_annotations_as_text() -> None:
    bare = [m.path for m in modules() if len(m.tree.body) > 1 and not _has_future_first(m)]
    assert bare == []


def _has_future_first(module: Module) -> bool:
    first = module.tree.body[1]
    return (
        isinstance(first, ast.ImportFrom)
        and first.module == "__future__"
        and any(alias.name == "annotations" for alias in first.names)
    )


def test_an_import_inside_a_function_says_why_it_is_late() -> None:
    hidden = [
        f"{module.path}:{node.lineno}"
        for module in modules()
        for function in functions(module)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and not _says_why(module, node)
    ]
    assert hidden == []


def _says_why(module: Module, node: ast.stmt) -> bool:
    """`# late: <reason>` on the import's own line or on the comment lines right above it."""
    near = [module.lines[node.lineno - 1]]
    above = node.lineno - 2
    while above >= 0 and module.lines[above].lstrip().startswith("#"):
        near.append(module.lines[above])
        above -= 1
    return any(line.partition(LATE)[2].strip() for line in near)


def test_no_function_is_a_stub() -> None:
    stubs = [f"{module.path}:{stub.lineno}" for module in modules(*CODE) for stub in _stubs(module)]
    assert stubs == []


def _stubs(module: Module) -> Iterator[Function]:
    """Functions that do nothing but `...` or NotImplementedError, outside protocols."""
    described = {
        method
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and any("Protocol" in ast.unparse(b) for b in node.bases)
        for method in node.body
    }
    for function in functions(module):
        marks = [ast.unparse(decorator) for decorator in function.decorator_list]
        if function in described or any("overload" in m or "abstractmethod" in m for m in marks):
            continue
        if ast.unparse(function.body[-1]).startswith(("...", "raise NotImplementedError")):
            yield function
