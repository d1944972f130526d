"""What an officer writes: the content of one record, its limits, and its JSON form."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any, Final, Literal, NoReturn, TypeAlias

import msgspec

from liaison.domain.kinds import BODIES, EXAMPLES, Body, Kind, kind_of
from liaison.domain.links import Link, MaybeRecordId, RecordId, VersionNumber
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.plain import Plain
from liaison.domain.statements import EXAMPLE_STATEMENTS, Credibility, Reliability, Statement
from liaison.domain.text import MAX_TEXT, TextRefused, clean_text, shorten
from liaison.domain.times import Moment, Span
from liaison.domain.words import tr

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | bool | None"
Precedence = Literal["ROUTINE", "PRIORITY", "IMMEDIATE", "FLASH"]
MAX_ITEMS: Final = 500
MAX_CONTENT: Final = 4_000_000
# Members of a content that are no portion by themselves, or say how portions are marked.
UNMARKABLE: Final = frozenset(
    ("marking", "marks", "body", "links", "extra", "statements", "attachments")
)

_Whole = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
_Signed = Annotated[int, msgspec.Meta(ge=-(2**53) + 1, le=2**53 - 1)]
OwnValue: TypeAlias = str | bool | _Signed | Moment | tuple[str, ...]


class ContentUnreadable(ValueError):
    """The content breaks a rule of its form; the message is one sentence that names the field."""


class Attachment(Plain, frozen=True, kw_only=True):
    """One attached file: its real name, size in bytes, SHA-256 in hex, and where it came from.

    ``imported_at`` is in microseconds since 1970 UTC.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
    media_type: str = "application/octet-stream"
    size: _Whole
    sha256: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
    imported_at: _Whole = 0
    origin: str = ""
    marking: Marking | None = None


class TemplateRef(Plain, frozen=True, kw_only=True):
    """The sealed template that an organisation's own fields of a record come from."""

    record: RecordId
    version: VersionNumber = 0


class OwnAnswer(Plain, frozen=True, kw_only=True):
    """What stands in one of an organisation's own fields, by the name its template gives it."""

    name: Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_]{0,39}\Z")]
    value: OwnValue
    marking: Marking | None = None


class PortionMark(Plain, frozen=True, kw_only=True):
    """The marking of one portion of the header (``title``) or the body (``body.purpose``)."""

    portion: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    marking: Marking


class Content(Plain, frozen=True, kw_only=True):
    """The common header of every record with its typed body. Everything but the body is optional.

    ``case`` is the record id of the negotiation case this belongs to, ``case_ref`` the reference
    of the office's own file; ``protection_notes`` holds what bears on gender, child protection
    and the protection of civilians. ``extra`` answers the fields of ``template``. ``marks`` are the
    portions with a marking of their own that carry none in themselves (see `portion_marks`).
    """

    title: str = ""
    event: Span | None = None
    place: Place | None = None
    area: str = ""
    case: MaybeRecordId = ""
    case_ref: str = ""
    parties: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    precedence: Precedence = "ROUTINE"
    marking: Marking = Marking()
    language: str = ""
    source_reliability: Reliability = ""
    information_credibility: Credibility = ""
    distribution_to: tuple[str, ...] = ()
    distribution_info: tuple[str, ...] = ()
    protection_notes: str = ""
    exercise: bool = False
    serial: str = ""
    template: TemplateRef | None = None
    marks: tuple[PortionMark, ...] = ()
    links: tuple[Link, ...] = ()
    extra: tuple[OwnAnswer, ...] = ()
    statements: tuple[Statement, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    body: Body

    @property
    def kind(self) -> Kind:
        """The kind of the body, one of ``BODIES``."""
        return kind_of(self.body)


def empty(kind: str) -> Content:
    """A content of that kind with nothing in it."""
    if kind not in BODIES:
        raise ContentUnreadable(
            tr("There is no kind of record called '{kind}'.").format(kind=shorten(kind))
        )
    return Content(body=BODIES[kind]())


def example(kind: str) -> Content:
    """A filled content of that kind for templates and training; it says that it is fiction."""
    blank = empty(kind)
    filled = EXAMPLES[kind]
    return msgspec.structs.replace(
        blank,
        title=f"FICTION - {filled.about}",
        event=Span(
            start=Moment(at=1_088_868_720_000_000, zone="B"),  # 031732BJUL04
            end=Moment(at=1_088_874_000_000_000, zone="B"),
        ),
        place=Place(
            name="Fictitious Bridge",
            given="33N TE 1234 5678",
            lat="4.128372",
            lon="12.409122",
            mgrs="33NTE12345678",
            precision_m=10,
        ),
        area="Sector Example",
        parties=("Party North (fictitious)", "Party South (fictitious)"),
        persons=("Elder Example",),
        marking=Marking(policy="UN", level="UNCLASSIFIED"),
        language="English, through an interpreter",
        exercise=True,
        statements=EXAMPLE_STATEMENTS,
        body=filled.body,
    )


def parse_content(data: bytes) -> Content:
    """A content from its JSON. ContentUnreadable for anything but one whole, valid object.

    Refused beyond msgspec's own checks: duplicate members, floats, invalid UTF-8, deep nesting,
    controls, lone surrogates, and everything above the limits. Text is brought to NFC.
    """
    if len(data) > MAX_CONTENT:
        raise ContentUnreadable(tr("The record is larger than 4,000,000 bytes."))
    try:
        tree = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_float=_no_float,
            parse_constant=_no_float,
        )
    except UnicodeDecodeError:
        raise ContentUnreadable(tr("The record is not UTF-8 text.")) from None
    except RecursionError:
        raise ContentUnreadable(tr("The record is nested too deeply.")) from None
    except json.JSONDecodeError as error:
        raise ContentUnreadable(
            tr("The record is not JSON (character {pos}).").format(pos=error.pos)
        ) from None
    except ContentUnreadable:
        raise
    except ValueError:  # an integer of thousands of digits
        raise ContentUnreadable(tr("The record holds a number that is too large.")) from None
    return from_tree(tree)


def to_json(content: Content) -> bytes:
    """The content as JSON that `parse_content` reads back; ContentUnreadable if it would not."""
    data = msgspec.json.encode(checked(content))
    if len(data) > MAX_CONTENT:
        raise ContentUnreadable(tr("The record is larger than 4,000,000 bytes."))
    return data


def checked(content: Content) -> Content:
    """The content with its text in normal form and every rule of the form checked."""
    return from_tree(msgspec.to_builtins(content))


def from_tree(tree: Any) -> Content:
    """A content from plain JSON values (dicts, lists, text, integers, booleans, null)."""
    tree = _cleaned(tree, "", 0)
    try:
        content = msgspec.convert(tree, Content)
    except msgspec.ValidationError as error:
        raise ContentUnreadable(_sentence(str(error))) from None
    for number, statement in enumerate(content.statements, 1):
        if statement.kind != "assessment" and (statement.likelihood or statement.confidence):
            raise ContentUnreadable(
                tr(
                    "The field 'statements/{number:03}' is not an assessment, and only an "
                    "assessment carries likelihood and confidence."
                ).format(number=number)
            )
    names = [answer.name for answer in content.extra]
    if len(set(names)) < len(names):
        raise ContentUnreadable(tr("The field 'extra' answers the same question twice."))
    _check_marks(content)
    return content


def _check_marks(content: Content) -> None:
    """Every mark is of another portion, and of one that the form has."""
    names = [mark.portion for mark in content.marks]
    body = {f"body.{name}" for name in content.body.__struct_fields__}
    there = (set(content.__struct_fields__) - UNMARKABLE) | body
    if strange := [name for name in names if name not in there]:
        raise ContentUnreadable(f"The form has no portion called '{shorten(strange[0])}' to mark.")
    if len(set(names)) < len(names):
        raise ContentUnreadable("The field 'marks' marks the same portion twice.")


def _cleaned(value: Any, where: str, depth: int) -> Any:
    """The same tree with clean text; ``where`` names the field in the sentence of a refusal."""
    if isinstance(value, str):
        if len(value) > MAX_TEXT:
            raise ContentUnreadable(
                tr("The field '{where}' is longer than 1,000,000 characters.").format(where=where)
            )
        try:
            return clean_text(value)
        except TextRefused as error:
            raise ContentUnreadable(
                tr("The field '{where}' {error}.").format(where=where, error=error)
            ) from None
    if depth > 8:  # the deepest struct is five levels down
        raise ContentUnreadable(tr("The record is nested too deeply."))
    if isinstance(value, dict):
        return {
            name: _cleaned(value[name], f"{where}.{name}" if where else name, depth + 1)
            for name in map(_member_name, value)
        }
    if isinstance(value, list | tuple):
        if len(value) > MAX_ITEMS:
            raise ContentUnreadable(
                tr("The field '{where}' has more than {max_items} items.").format(
                    where=where, max_items=MAX_ITEMS
                )
            )
        return [_cleaned(item, f"{where}/{i:03}", depth + 1) for i, item in enumerate(value, 1)]
    return value


def _member_name(name: str) -> str:
    """A member's name; all of ours are ASCII, and msgspec fails on lone surrogates in others."""
    if not name.isascii() or not name.isprintable() or len(name) > 60:
        raise ContentUnreadable(
            tr("The form has no field called '{name}'.").format(name=shorten(name))
        )
    return name


def _sentence(message: str) -> str:
    """msgspec's ``reason - at `$.path[0]``` as a sentence in our own names of fields."""
    reason, _, path = message.rpartition(" - at `$")
    if not reason:
        return tr("The record is not in the form of a record: {message}.").format(
            message=_reason(message)
        )
    where = re.sub(
        r"\[([0-9]+)\]", lambda m: f"/{int(m[1]) + 1:03}", path.removesuffix("`").lstrip(".")
    )
    return tr("The field '{where}' is not as the form expects: {reason}.").format(
        where=shorten(where), reason=_reason(reason)
    )


def _reason(text: str) -> str:
    """The reason with a small first letter, shortened: it may quote foreign text."""
    plain = shorten(text.replace("`", "'"), 120)
    return plain[:1].lower() + plain[1:]


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            raise ContentUnreadable(
                tr("The field '{name}' is there twice.").format(name=shorten(name))
            )
        members[name] = value
    return members


def _no_float(text: str) -> NoReturn:
    raise ContentUnreadable(
        tr("The number {text} is not a whole number.").format(text=shorten(text))
    )
