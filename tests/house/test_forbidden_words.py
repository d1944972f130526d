"""Calls and words that have no place here, and the few places where some of them do."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.tree import Module, functions, modules, texts

NOWHERE: frozenset[str] = frozenset()
SAFE = frozenset({"ui/safe.py", "ui/copying.py"})
ASK = frozenset({"ui/ask.py"})
THEME = frozenset({"ui/theme.py"})

# Names of Qt that show text as markup, open things, remember things or spin the event loop by
# themselves, and the only modules that may mention them.
QT_PLACES = {
    "QLabel": SAFE,
    "QTextBrowser": SAFE,
    "QTextEdit": SAFE,
    "QToolTip": SAFE,
    "insertHtml": SAFE,
    "setHtml": SAFE,
    "setToolTip": SAFE,
    "setWhatsThis": SAFE,
    "QErrorMessage": ASK,
    "QFileDialog": ASK,
    "QInputDialog": ASK,
    "QMessageBox": SAFE | ASK,
    "setStyleSheet": THEME,
    "QDesktopServices": NOWHERE,
    "QSettings": NOWHERE,
    "msleep": NOWHERE,
    "openUrl": NOWHERE,
    "processEvents": NOWHERE,
    "sleep": NOWHERE,
}
UNSAFE_MODULES = {"dill", "marshal", "pickle", "shelve", "yaml"}
UNSAFE_CALLS = {"eval", "exec", "os.popen", "os.system"}
SLEEPS = {"time.sleep", "asyncio.sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep"}

# Written in pieces, so that this file does not hold the words it looks for.
FOREIGN = re.compile(
    r"(?<![\w.-])/(?:wo"
    r"rk|ro"
    r"ot)/|/tmp/ba"
    r"sh|py"
    r"pi\.org|files\.python"
    r"hosted"
    r"|registry\.np"
    r"mjs|registry\.ya"
    r"rnpkg"
)
UNDONE = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b")
UNDONE_IN = (".py", ".sh", ".md", ".toml", "Makefile")


def mentions(module: Module) -> Iterator[tuple[str, int]]:
    """Every name a module imports, reads or calls, with its line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.ImportFrom | ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
            if isinstance(node, ast.ImportFrom) and node.module:
                yield node.module, node.lineno


def calls(module: Module) -> Iterator[tuple[ast.Call, str]]:
    """Every call of a module with what is called, as written."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield node, ast.unparse(node.func)


def roots(module: Module) -> Iterator[tuple[str, int]]:
    """The top-level package of every absolute import, with its line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0], node.lineno


def test_text_from_people_reaches_the_screen_only_through_the_safe_widgets() -> None:
    """S59: nothing outside a few modules mentions a widget or call that takes markup."""
    strays = [
        f"{module.path}:{line} mentions {name}"
        for module in modules("ui")
        for name, line in mentions(module)
        if name in QT_PLACES and module.path not in QT_PLACES[name]
    ]
    assert strays == []


def test_nothing_turns_bytes_or_text_into_code() -> None:
    strays = [
        f"{module.path}:{line} imports {top}"
        for module in modules()
        for top, line in roots(module)
        if top in UNSAFE_MODULES
    ]
    for module in modules():
        for call, name in calls(module):
            if name.removeprefix("builtins.") in UNSAFE_CALLS or _goes_through_a_shell(call):
                strays.append(f"{module.path}:{call.lineno} calls {name}")
    assert strays == []


def _goes_through_a_shell(call: ast.Call) -> bool:
    return any(
        word.arg == "shell" and not (isinstance(word.value, ast.Constant) and not word.value.value)
        for word in call.keywords
    )


# A statement with a hole, as text: "PRAGMA key = {}" or "ATTACH {} AS x KEY {}".
KEYED = re.compile(r"\b(?:hex)?(?:re)?key\b\W*\{\}", re.IGNORECASE)
KEYED_STATEMENT = re.compile(r"\b(?:pragma|attach)\b", re.IGNORECASE)


def with_holes(node: ast.AST) -> str:
    """A text built from parts, with {} for each part that is not constant; "" if it is none."""
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        left = node.left.value if isinstance(node.left, ast.Constant) else with_holes(node.left)
        if isinstance(left, str):
            return re.sub(r"%[a-z]", "{}", left) if isinstance(node.op, ast.Mod) else left + "{}"
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".format"):
        text = getattr(getattr(node.func, "value", None), "value", "")
        return re.sub(r"\{[^{}]*\}", "{}", text) if isinstance(text, str) else ""
    return ""


def keyed_places(module: Module) -> set[str]:
    """The functions of a module that build a statement with a key in it."""
    return {
        f"{module.path}: {function.name}"
        for function in functions(module)
        for node in ast.walk(function)
        if (text := with_holes(node)) and KEYED_STATEMENT.search(text) and KEYED.search(text)
    }


def test_a_key_becomes_part_of_a_statement_in_one_function_of_storage() -> None:
    """S7: one function, in storage, writes a key into SQL; its own test holds its shape."""
    places = {
        place for module in modules("liaison", "ui", "crypto") for place in keyed_places(module)
    }
    assert places == set()
    ours = {place for module in modules("storage") for place in keyed_places(module)}
    assert len(ours) <= 1, ours


@pytest.mark.parametrize(
    "statement",
    [
        "f'PRAGMA key = \"{x}\"'",
        "'pragma rekey=' + x",
        "'PRAGMA hexkey = %s' % x",
        "'ATTACH {} AS t KEY {}'.format(p, x)",
    ],
)
def test_the_lint_for_keys_sees_each_way_of_building_a_statement(statement: str) -> None:
    tree = ast.parse(f"def f(p, x):\n    return {statement}\n")
    assert keyed_places(Module("storage/x.py", "storage.x", "", tree)) == {"storage/x.py: f"}


def test_tests_neither_sleep_nor_mock() -> None:
    strays = [
        f"{module.path}:{call.lineno} calls {name}"
        for module in modules("tests")
        for call, name in calls(module)
        if name in SLEEPS
    ]
    for module in modules("tests"):
        for name, line in mentions(module):
            if name in {"mock", "mocker", "unittest.mock"}:
                strays.append(f"{module.path}:{line} mentions {name}")
    assert strays == []


def test_every_test_asserts_something() -> None:
    empty = [
        f"{module.path}:{function.lineno} {function.name}"
        for module in modules("tests")
        for function in functions(module)
        if function.name.startswith("test_") and not _asserts(function)
    ]
    assert empty == []


def _asserts(function: ast.AST) -> bool:
    """An assert, pytest.raises/warns/fail, or a helper that is named check_... or expect_..."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in {"raises", "warns", "fail"} or name.startswith(("check_", "expect_")):
                return True
    return False


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    strays = [
        f"{path}: {found.group()}" for path, text in texts() for found in FOREIGN.finditer(text)
    ]
    assert strays == []


def test_no_file_says_that_something_is_still_to_be_done() -> None:
    strays = [
        f"{path}: {found.group()}"
        for path, text in texts()
        if path.endswith(UNDONE_IN)
        for found in UNDONE.finditer(text)
    ]
    assert strays == []
