"""Renders Markdown with markdown-it-py and compares what a reader sees with the published JSON.

    check_markdown.py JSON MARKDOWN [JSON MARKDOWN …]

The text must be that of the document, white space aside; headings, list items and tables must be such.
"""

import html
import json
import re
import sys

from check_akn import nodes, notes, parts, squeezed
from markdown_it import MarkdownIt

BULLETS = {"dash", "plus", "star", "bullet"}
NUMBERS = {"arabic", "arabicBracket"}


def seen(markup):
    """The text that a reader of the HTML sees."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def without_notes(markdown):
    """The Markdown without references to notes, and the text of each note, which come last."""
    start = re.search(r"(?m)^\[\^[^\]]+\]: ?", markdown)
    main, rest = (markdown[: start.start()], markdown[start.start() :]) if start else (markdown, "")
    definitions = re.split(r"(?m)^\[\^[^\]]+\]: ?", rest)[1:]
    return re.sub(r"(?<!\\)\[\^[^\]]+\]", "", main), [re.sub(r"(?m)^    ", "", text) for text in definitions]


def parts_of_closing(document):
    return [entry["block"] for entry in document.get("recipients", {}).get("entries", [])]


def check(json_path, markdown_path):
    with open(json_path, encoding="utf-8") as file:
        document = json.loads(file.readline())
    with open(markdown_path, encoding="utf-8") as file:
        markdown = file.read()
    where = document["source"].get("name")
    markdown, definitions = without_notes(markdown)
    for (_, label, text), definition in zip(notes(document), definitions, strict=True):
        plain = lambda text: "".join(c for c in text if c.isalpha())
        note = squeezed(seen(MarkdownIt("commonmark").enable("table").render(definition)))
        assert plain(note) == plain(text), f"{where}: note {label} differs"
    # `commonmark` shows no HTML of the text as HTML, for all of its `<` are escaped.
    rendered = MarkdownIt("commonmark").enable("table").render(markdown)
    body = list(nodes(document["body"] + [n for a in document["appendices"] for n in a["body"]]))
    # Bullets and plain numbers of items became marks of lists, whose text is not in the HTML.
    found, expected = squeezed(seen(rendered)), squeezed("".join("".join(texts) for _, texts in parts(document, header_first=True)))
    labels = [b["label"] for b in body + parts_of_closing(document) if "label" in b]
    marks = set("".join(label["text"] for label in labels if label["style"] in BULLETS | NUMBERS))
    found, expected = ("".join(c for c in text if c not in marks) for text in (found, expected))
    assert found == expected, f"{where}: the text differs"

    headings = [b for b in body if b["role"] == "heading"]
    inner = len(re.findall(r"<h[2-6]>", rendered))
    assert inner == len(headings), f"{where}: {inner} headings, not {len(headings)}"
    tables = [b for b in body if b["role"] == "table" and b.get("rows")]
    assert rendered.count("<table>") == len(tables), f"{where}: {rendered.count('<table>')} tables, not {len(tables)}"
    items = len([b for b in body if b["role"] == "item" or (b["role"] == "basis" and "label" in b)])
    items += len(document.get("recipients", {}).get("entries", []))
    assert rendered.count("<li>") == items, f"{where}: {rendered.count('<li>')} list items, not {items}"
    assert "<script" not in rendered and "<img" not in rendered


def main():
    paths = sys.argv[1:]
    for index in range(0, len(paths), 2):
        check(paths[index], paths[index + 1])
    print(f"{len(paths) // 2} equal")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as error:
        sys.exit(f"check_markdown: {error}")
