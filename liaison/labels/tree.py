"""XML from outside as a small tree of plain nodes: no DTD, no entities, no fetching, all capped.

A document is UTF-8, has no document type, nests at most `MAX_DEPTH` deep and holds at most as many
elements as its reader allows. Comments and processing instructions are skipped, as XML says.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, NamedTuple
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import escape, quoteattr

# defusedxml ships no types; these three names are all that is used of it.
from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import DefusedXMLParser, ParseError  # type: ignore[import-untyped]

from liaison.domain.words import tr

MAX_DEPTH: Final = 32
MAX_ATTRIBUTES: Final = 32
MAX_VALUE: Final = 4_096

XML: Final = "http://www.w3.org/XML/1998/namespace"
INSTANCE: Final = "http://www.w3.org/2001/XMLSchema-instance"

_DECLARED = re.compile(rb"""\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{0,40})["']""")


class XmlRefused(ValueError):
    """The document is not one that is read here; the message says why, in words of ours."""


class Node(NamedTuple):
    """One element: namespace and local name, attributes by ``{namespace}name``, children, text.

    ``text`` is the element's own text, joined; an element that has children has only white space.
    """

    namespace: str
    name: str
    attributes: dict[str, str]
    children: tuple[Node, ...]
    text: str

    def named(self, name: str) -> tuple[Node, ...]:
        """The children of that name in this element's own namespace."""
        return tuple(
            child
            for child in self.children
            if child.name == name and child.namespace == self.namespace
        )

    def only(self, name: str) -> Node | None:
        """The one child of that name, None if there is none; XmlRefused if there are several."""
        found = self.named(name)
        if len(found) > 1:
            raise XmlRefused(tr("an element stands twice where one may stand"))
        return found[0] if found else None

    def need(self, name: str) -> str:
        """An attribute that must be there and not be empty."""
        if value := self.attributes.get(name, "").strip():
            return value
        raise XmlRefused(tr("an attribute that must be there is missing"))

    def check(self, *, attributes: Collection[str] = (), children: Collection[str] = ()) -> None:
        """XmlRefused for an attribute or child that is not among the named ones.

        Hints of XML Schema (xsi:...) may always stand.
        """
        for name in self.attributes:
            if name not in attributes and not name.startswith(f"{{{INSTANCE}}}"):
                raise XmlRefused(tr("an attribute is not known"))
        for child in self.children:
            if child.name not in children or child.namespace != self.namespace:
                raise XmlRefused(tr("an element is not known"))


def parse(data: bytes, *, limit: int, elements: int) -> Node:
    """The root of a document of at most ``limit`` bytes and ``elements`` elements.

    Raises XmlRefused for everything else, whatever the bytes are.
    """
    if len(data) > limit:
        raise XmlRefused(tr("the file is too large"))
    _check_encoding(data)
    builder = _Builder(elements)
    parser = DefusedXMLParser(target=builder, encoding="utf-8", forbid_dtd=True)
    try:
        parser.feed(data)
        parser.close()
    except DefusedXmlException:
        raise XmlRefused(
            tr("it declares a document type or entities, which no label needs")
        ) from None
    except (ParseError, ExpatError):
        raise XmlRefused(tr("it is not well-formed XML")) from None
    if builder.root is None:
        raise XmlRefused(tr("it is not well-formed XML"))
    return builder.root


def element(name: str, attributes: dict[str, str], *inner: str, text: str = "") -> str:
    """One element as text on lines of its own; ``inner`` are elements already written."""
    head = name + "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    if inner:
        lines = "".join(f"  {line}\n" for part in inner for line in part.splitlines())
        return f"<{head}>\n{lines}</{name}>"
    return f"<{head}>{escape(text)}</{name}>" if text else f"<{head}/>"


def document(root: str) -> bytes:
    """A whole document from its root element, UTF-8 with its declaration."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()


def _check_encoding(data: bytes) -> None:
    """One encoding only, so that no two readers can see two documents in the same bytes."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise XmlRefused(tr("it is not UTF-8")) from None
    declared = _DECLARED.match(text.removeprefix("\ufeff").encode())
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii"):
        raise XmlRefused(tr("it says that it is not UTF-8"))


class _Frame(NamedTuple):
    tag: str
    attributes: dict[str, str]
    children: list[Node]
    text: list[str]


class _Builder:
    """What the parser calls, element by element; it counts before it keeps."""

    def __init__(self, elements: int) -> None:
        self.root: Node | None = None
        self._left = elements
        self._open: list[_Frame] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._left -= 1
        if self._left < 0 or len(self._open) >= MAX_DEPTH or len(attributes) > MAX_ATTRIBUTES:
            raise XmlRefused(tr("it is larger or deeper than such files are"))
        if any(len(value) > MAX_VALUE for value in attributes.values()):
            raise XmlRefused(tr("it holds a value that is too long"))
        self._open.append(_Frame(tag, dict(attributes), [], []))

    def data(self, text: str) -> None:
        if self._open:
            self._open[-1].text.append(text)

    def end(self, _tag: str) -> None:
        frame = self._open.pop()
        text = "".join(frame.text)
        if len(text.strip()) > MAX_VALUE:
            raise XmlRefused(tr("it holds a value that is too long"))
        if frame.children and text.strip():
            raise XmlRefused(tr("text stands between its elements"))
        namespace, _, name = frame.tag.rpartition("}")
        node = Node(namespace[1:], name, frame.attributes, tuple(frame.children), text.strip())
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node

    def close(self) -> None:
        """The parser asks for the tree here; it is in `root`."""
