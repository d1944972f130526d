"""What can be wrong with a label or a policy, in sentences that quote nothing of a sender's."""

from __future__ import annotations

from liaison.domain.refusals import Refusal


class PolicyUnreadable(Refusal):
    what = "This marking policy cannot be read: {reason}."
    advice = "Nothing was taken in. Ask for the XML-SPIF file of the policy again."


class LabelUnreadable(Refusal):
    what = "This confidentiality label cannot be read: {reason}."
    advice = "Nothing was taken in. Treat the text as marked at its highest until you know better."


class LabelInvalid(Refusal):
    what = "This label is not valid under its policy: {reason}."
    advice = "Nothing was changed. Correct the marking, or ask the originator for the right one."


class LabelBeyondRecord(Refusal):
    what = "This label says more than the marking of a record can hold: {reason}."
    advice = (
        "Nothing was changed. Keep the label's file as an attachment and mark the record by hand."
    )


class NotCleared(Refusal):
    what = "The clearance does not cover this label: {reason}."
    advice = "Nothing was released. Ask the originator, or someone who is cleared."


class NoEquivalent(Refusal):
    what = "This label has no equal under the other policy: {reason}."
    advice = "Nothing was changed. Mark the text under the other policy by hand."
