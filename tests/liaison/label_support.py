"""What the tests of labels share: a small made-up policy, and ways to write and to break XML."""

from __future__ import annotations

from hypothesis import strategies as st

from liaison.labels.label import Chosen, Label, made
from liaison.labels.policy import Policy, TagType
from liaison.labels.spif import read_spif

# An invented policy of an invented mission. "{}" is where a test puts something more.
SPIF = """<?xml version="1.0" encoding="UTF-8"?>
<SPIF xmlns="http://www.xmlspif.org/spif" schemaVersion="2.1" version="1">
  <securityPolicyId name="LAGOON" id="2.25.1234567890"/>
  <securityClassifications>
    <securityClassification name="OPEN" lacv="1" hierarchy="1" color="green">
      <markingData xml:lang="fr" phrase="OUVERT"><code>pageTopBottom</code></markingData>
      <markingData xml:lang="fr-CA" phrase="PUBLIC"><code>pageTopBottom</code></markingData>
    </securityClassification>
    <securityClassification name="CLOSED" lacv="2" hierarchy="2">
      <requiredCategory operation="onlyOne">
        <categoryGroup tagSetRef="Team" tagType="permissive" all="true"/>
        <categoryGroup tagSetRef="Team" tagType="tagType7"/>
      </requiredCategory>
    </securityClassification>
    <securityClassification name="SHUT" lacv="3" hierarchy="3" obsolete="true"/>
  </securityClassifications>
  <securityCategoryTagSets>
    <securityCategoryTagSet name="Team" id="2.25.1234567890.1">
      <securityCategoryTag name="Teams" tagType="permissive">
        <tagCategory name="NORTH" lacv="07"><excludedClass>OPEN</excludedClass></tagCategory>
        <tagCategory name="SOUTH" lacv="8">
          <excludedCategory tagSetRef="Team" tagType="permissive" all="true"/>
        </tagCategory>
        <tagCategory name="WEST" lacv="9" obsolete="true"/>
        <markingQualifier>
          <qualifier markingQualifier="FOR " qualifierCode="prefix"/>
          <qualifier xml:lang="fr" markingQualifier="POUR " qualifierCode="prefix"/>
          <qualifier markingQualifier=" + " qualifierCode="separator"/>
        </markingQualifier>
      </securityCategoryTag>
      <securityCategoryTag name="Hint" tagType="tagType7" tag7Encoding="bitSetAttributes"
                           singleSelection="true">
        <tagCategory name="QUICK" lacv="1">
          <markingData phrase="AT ONCE"><code>pageTop</code></markingData>
          <markingData phrase="keep for the end"><code>documentEnd</code></markingData>
        </tagCategory>
        <tagCategory name="SLOW" lacv="2"/>
      </securityCategoryTag>
      <securityCategoryTag name="Source" tagType="enumerated" enumType="restrictive">
        <tagCategory name="RADIO" lacv="1">
          <requiredCategory operation="all">
            <categoryGroup tagSetRef="Team" tagType="permissive" lacv="7"/>
          </requiredCategory>
        </tagCategory>
        <tagCategory name="PAPER" lacv="2">
          <requiredCategory operation="oneOrMore">
            <categoryGroup tagSetRef="Team" tagType="permissive" lacv="7"/>
            <categoryGroup tagSetRef="Team" tagType="permissive" lacv="8"/>
          </requiredCategory>
        </tagCategory>
      </securityCategoryTag>
    </securityCategoryTagSet>
  </securityCategoryTagSets>{}
</SPIF>
"""


def lagoon() -> Policy:
    """The made-up policy, read from its file."""
    return read_spif(SPIF.replace("{}", "").encode())


def a_label(policy: Policy, level: str, *categories: tuple[TagType, str]) -> Label:
    """A label of the tag set "Team"."""
    chosen = tuple(Chosen(tag_set="Team", type=kind, name=name) for kind, name in categories)
    return made(
        Label(policy=policy.name, policy_id=policy.id, level=level, categories=chosen), policy
    )


@st.composite
def broken(draw: st.DrawFn, data: bytes) -> bytes:
    """The bytes with a few pieces changed, cut, doubled or moved."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 40)))
        piece = data[start:end]
        made_of = st.sampled_from([b"", piece + piece, b"\x00", b"\xff", b"<", b"&lt;", b"]]>"])
        data = data[:start] + draw(made_of | st.binary(max_size=8)) + data[end:]
    return data


BILLION_LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE label [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<label xmlns="http://surevine.com/xmlns/spiffy"><policy id="&d;"/></label>"""
NAMESPACE = b'xmlns="http://surevine.com/xmlns/spiffy"'
HOSTILE = {
    "nothing": b"",
    "no XML": b"\x00\x01\x02",
    "a billion laughs": BILLION_LAUGHS,
    "an external entity": b'<!DOCTYPE label [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b"<label " + NAMESPACE + b">&x;</label>",
    "an external DTD": b'<!DOCTYPE label SYSTEM "http://127.0.0.1:9/x.dtd"><label/>',
    "a parameter entity": b'<!DOCTYPE label [<!ENTITY % p SYSTEM "file:///dev/zero">%p;]><label/>',
    "an empty document type": b"<!DOCTYPE label><label " + NAMESPACE + b"/>",
    "an unknown entity": b"<label " + NAMESPACE + b">&nbsp;</label>",
    "deep nesting": b"<a>" * 20_000 + b"</a>" * 20_000,
    "many elements": b"<a>" + b"<b/>" * 60_000 + b"</a>",
    "many attributes": b"<a " + b" ".join(b'a%d="1"' % n for n in range(5_000)) + b"/>",
    "a long value": b'<a b="' + b"x" * 60_000 + b'"/>',
    "long text": b"<a>" + b"x" * 60_000 + b"</a>",
    "too many bytes": b"<a>" + b" " * (5 << 20) + b"</a>",
    "UTF-16": '<?xml version="1.0" encoding="UTF-16"?><label/>'.encode("utf-16"),
    "another encoding": b'<?xml version="1.0" encoding="ISO-8859-1"?><label ' + NAMESPACE + b"/>",
    "an encoding that lies": b'<?xml version="1.0" encoding="UTF-7"?><label ' + NAMESPACE + b"/>",
    "bad UTF-8": b"<label " + NAMESPACE + b">\xc0\x80</label>",
    "two roots": b"<label/><label/>",
    "a truncated tag": b"<label " + NAMESPACE,
    "a doubled attribute": b'<label a="1" a="2"/>',
    "an unbound prefix": b"<x:label/>",
    "another namespace": b'<label xmlns="urn:other"/>',
    "no namespace": b"<label><policy id='1.1'/><classification lacv='1'/></label>",
}
