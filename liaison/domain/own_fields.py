"""An organisation's own fields: a template read, checked, and put into a form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from liaison.domain.content import Content, OwnValue
from liaison.domain.forms import Choice, Field, Form, Group, with_value
from liaison.domain.problems import Problem
from liaison.domain.template import OwnField, Template
from liaison.domain.times import Moment
from liaison.domain.words import noop, tr

MAX_OWN_FIELDS: Final = 100
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_TYPES: Final[dict[str, type]] = {
    "line": str,
    "text": str,
    "choice": str,
    "number": int,
    "flag": bool,
    "moment": Moment,
    "people": tuple,
}


def template_problems(template: Template) -> Iterator[Problem]:
    """What is wrong with a template: names that break the rule or stand twice, bad choices."""
    if len(template.own_fields) > MAX_OWN_FIELDS:
        yield Problem(
            path="body.own_fields",
            reason=tr("A template has at most {max_own_fields} fields.").format(
                max_own_fields=MAX_OWN_FIELDS
            ),
        )
    seen: set[str] = set()
    for number, field in enumerate(template.own_fields, 1):
        path = f"body.own_fields/{number:03}"
        if not _NAME.fullmatch(field.name):
            yield Problem(
                path=path,
                reason=tr(
                    "A field's name is small letters, digits and _, and starts with a letter."
                ),
            )
        if field.name in seen:
            yield Problem(path=path, reason=tr("Two fields of the template have the same name."))
        seen.add(field.name)
        if not field.label.strip():
            yield Problem(path=path, reason=tr("A field of the template has no label."))
        if (field.kind == "choice") != bool(field.choices):
            yield Problem(
                path=path, reason=tr("A choice, and only a choice, has values to choose.")
            )
        if len(set(field.choices)) < len(field.choices) or not all(field.choices):
            yield Problem(path=path, reason=tr("The values of a choice must all differ."))


def with_own_fields(form: Form, template: Template) -> Form:
    """The form with one more group, whose paths are ``extra.<name>``.

    The group is unfolded if one of its fields is required to seal. Like any other field they are
    then shown, read, checked and printed. A template of another kind changes nothing.
    """
    if template.for_kind != form.kind:
        return form
    own = tuple(_field(field) for field in template.own_fields if _NAME.fullmatch(field.name))
    if not own:
        return form
    group = Group(
        name="own-fields",
        title=template.group_title.strip() or noop("Own fields"),
        fields=own,
        first=any(field.required_to_seal for field in own),
    )
    first = [one for one in form.groups if one.first]
    rest = [one for one in form.groups if not one.first]
    return msgspec.structs.replace(form, groups=(*first, group, *rest))


def answer_problems(template: Template, content: Content) -> Iterator[Problem]:
    """Answers that the template does not allow; required ones are the form's business."""
    known = {field.name: field for field in template.own_fields}
    for answer in content.extra:
        path = f"extra.{answer.name}"
        field = known.get(answer.name)
        if field is None:
            yield Problem(
                path=path, reason=tr("The template has no field '{name}'.").format(name=answer.name)
            )
        elif not _fits(field, answer.value):
            yield Problem(
                path=path,
                reason=tr("The answer to '{label}' is of the wrong kind.").format(
                    label=field.label
                ),
            )


def without_strays(template: Template, content: Content) -> Content:
    """The content without answers to questions that the template does not ask."""
    known = {field.name for field in template.own_fields}
    for answer in content.extra:
        if answer.name not in known:
            content = with_value(content, f"extra.{answer.name}", None)
    return content


def _field(field: OwnField) -> Field:
    return Field(
        name=f"extra.{field.name}",
        label=field.label,
        kind=field.kind,
        help=field.help,
        values=tuple(Choice(value=value, label=value) for value in field.choices),
        required_to_seal=field.required,
    )


def _fits(field: OwnField, value: OwnValue) -> bool:
    if type(value) is not _TYPES[field.kind]:
        return False
    return field.kind != "choice" or value in field.choices
