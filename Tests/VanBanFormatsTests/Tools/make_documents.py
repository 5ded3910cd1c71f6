"""Makes Word files and HTML pages, in the layout of Nghị định 30/2020/NĐ-CP, from annotated texts.

    make_documents.py TEXT LINES.tsv OUT.docx OUT.html

What the annotations (Corpus/README.md) say of the lines becomes what an office would have typed: the header as a
table without lines, the title in the middle, labels as automatic numbers, Nơi nhận beside the signature.
"""

import html
import re
import sys

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

LEFT = {"header.superior", "header.issuer", "header.number", "header.subject", "header.mark"}
RIGHT = {"header.motto", "header.date"}
MIDDLE = {"type", "title", "appendix", "authority", "enacting"}
RECIPIENTS = {"recipients.label", "recipient"}
SIGNATURE = {"signature.authority", "signature.name"}


class Block:
    def __init__(self, role, label, depth):
        self.role, self.label, self.depth, self.lines = role, label, depth, []

    def text(self):
        """Its lines as one paragraph; a number or symbol that was broken is whole again."""
        whole = ""
        for line in self.lines:
            line = " ".join(line.split())
            broken = re.search(r"[\w][-/]$", whole) and re.match(r"[\dA-ZĐ]", line)
            whole += line if not whole or broken else " " + line
        return whole


def split_columns(roles, line):
    """The two halves of a line that holds a line of each of the header's columns."""
    if "header.motto" in roles[1]:
        at = re.search(r"CỘNG|XÃ HỘI|CHỦ NGHĨA|Độc lập", line)
    else:
        at = re.search(r"(?:(?!KH|UBND|NĐ)\b\w+ ){1,3}?\w+, *ngày|(?:\w+ )?\w+, *ngày", line)
    start = at.start() if at else len(line)
    return line[:start], line[start:]


def read_blocks(text_path, lines_path):
    with open(text_path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    blocks = []
    with open(lines_path, encoding="utf-8") as file:
        rows = [row.rstrip("\n").split("\t") for row in file][1:]
    for number, role, begin, depth, label in rows:
        line = lines[int(number) - 1]
        if begin == "-":
            continue
        label = None if label == "-" else label.strip('"')
        depth = int(depth) if depth != "-" else 0
        if "+" in role:
            roles = role.split("+")
            parts = list(zip(roles, split_columns(roles, line)))
        else:
            parts = [(role, line)]
        for role, part in parts:
            if not part.strip():
                continue
            last = next((b for b in reversed(blocks) if b.role == role), None)
            if begin == "B" or last is None:
                last = Block(role, label, depth)
                blocks.append(last)
            last.lines.append(part)
    return blocks


# --- Numbers ---

ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]


def automatic(label):
    """Format, text and value of the automatic number that prints `label`; None where Word has none for it."""
    if label in {"-", "+", "*"}:
        return ("bullet", label, 0)
    found = re.fullmatch(r"(.*?)(\d+)([.):-]*)", label)
    if found and int(found[2]) < 1000 and not found[2].startswith("0"):
        return ("decimal", found[1] + "%1" + found[3], int(found[2]))
    found = re.fullmatch(r"(|PHẦN |Phần |Chương )([IVX]+)([.):-]*)", label)
    if found and found[2] in ROMAN:
        return ("upperRoman", found[1] + "%1" + found[3], ROMAN.index(found[2]) + 1)
    found = re.fullmatch(r"()([a-z])([.)]+)", label)
    if found:
        return ("lowerLetter", "%1" + found[3], ord(found[2]) - ord("a") + 1)
    return None


class Numbering:
    """The lists of a Word file: each run of labels that Word can count is a list of its own."""

    def __init__(self, document):
        self.root = document.part.numbering_part.element
        self.next = 900
        self.open = {}

    def list_for(self, label, depth):
        number = automatic(label)
        if number is None:
            return None
        form, text, value = number
        key = (form, text, depth)
        for other in [k for k in self.open if k[2] > depth]:
            del self.open[other]
        if key in self.open and (form == "bullet" or self.open[key][1] == value - 1):
            self.open[key][1] = value
            return self.open[key][0]
        self.next += 1
        self.root.insert(0, parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self.next}"><w:lvl w:ilvl="0">'
            f'<w:start w:val="{max(value, 1)}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{html.escape(text)}"/>'
            "</w:lvl></w:abstractNum>"))
        self.root.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{self.next}"><w:abstractNumId w:val="{self.next}"/></w:num>'))
        self.open[key] = [self.next, value]
        return self.next


def split_row(line):
    """The cells of a table's line: what wide gaps part, else the row's number and the rest."""
    cells = re.split(r"\t| {2,}", line.strip())
    if len(cells) > 1:
        return cells
    found = re.match(r"(TT|STT|\d+(?:\.\d+)*)(?: +(.*))?$", cells[0])
    return [found[1], found[2] or ""] if found else ["", cells[0]]


def without_label(block):
    text = block.text()
    return text[len(block.label):].strip() if text.startswith(block.label) else None


# --- Word ---


def add_paragraph(container, text, centred=False, bold=False):
    paragraph = container.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = bold or None
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def add_columns(document, left, right):
    row = document.add_table(rows=1, cols=2).rows[0]
    for cell, blocks in zip(row.cells, [left, right]):
        cell.paragraphs[0]._p.getparent().remove(cell.paragraphs[0]._p)
        for block in blocks:
            if block.role in RECIPIENTS:
                add_paragraph(cell, block.text())
            else:
                for line in block.lines:
                    if line.strip():
                        add_paragraph(cell, " ".join(line.split()), True, block.role != "header.number")
        if not blocks:
            cell.add_paragraph()


def add_table(document, block):
    rows = [split_row(line) for line in block.lines if line.strip()]
    width = max(2, max(len(row) for row in rows))
    table = document.add_table(rows=0, cols=width)
    table.style = "Table Grid"
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row):
            cell.text = text


def write_word(blocks, path):
    document = docx.Document()
    numbering = Numbering(document)
    for section in parts(blocks):
        if section[0] == "columns":
            add_columns(document, section[1], section[2])
            continue
        block = section[1]
        if block.role == "table":
            add_table(document, block)
            continue
        centred = block.role in MIDDLE
        bold = centred or block.role == "heading"
        rest = without_label(block) if block.label and block.role in {"heading", "item"} else None
        number = numbering.list_for(block.label, block.depth) if rest else None
        paragraph = add_paragraph(document, rest if number else block.text(), centred, bold)
        if number:
            paragraph._p.get_or_add_pPr().append(parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'))
    footer = document.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind in ("begin", None, "end"):
        run = footer.add_run()
        run._r.append(parse_xml(
            f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>' if kind
            else f'<w:instrText {nsdecls("w")}>PAGE</w:instrText>'))
    document.save(path)


# --- HTML ---


def html_columns(left, right):
    def cell(blocks):
        lines = []
        for block in blocks:
            texts = [block.text()] if block.role in RECIPIENTS else [l for l in block.lines if l.strip()]
            lines += [html.escape(" ".join(text.split())) for text in texts]
        return f'<td style="text-align: center">{"<br>".join(lines)}</td>'

    return f'<table border="0" width="100%"><tr>{cell(left)}{cell(right)}</tr></table>'


def write_html(blocks, path):
    out = ["<!DOCTYPE html><html><head><meta charset=\"iso-8859-1\"><title>văn bản</title></head><body>"]
    for section in parts(blocks):
        if section[0] == "columns":
            out.append(html_columns(section[1], section[2]))
            continue
        block = section[1]
        text = html.escape(block.text())
        if block.role == "table":
            rows = [split_row(line) for line in block.lines if line.strip()]
            width = max(2, max(len(row) for row in rows))
            out.append('<table border="1">' + "".join(
                "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row + [""] * (width - len(row))) + "</tr>"
                for row in rows) + "</table>")
        elif block.role in MIDDLE:
            out.append(f'<p align="center"><b>{text}</b></p>')
        elif block.label and re.fullmatch(r"[1-9]\d*\.", block.label) and without_label(block):
            out.append(f'<ol start="{block.label[:-1]}"><li>{html.escape(without_label(block))}</li></ol>')
        elif block.role == "heading":
            out.append(f"<p><b>{text}</b></p>")
        else:
            out.append(f"<p>{text}</p>")
    out.append("</body></html>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


def parts(blocks):
    """The blocks with those of the header, and of the closing part, as columns of one table."""
    header = [b for b in blocks if b.role in LEFT | RIGHT]
    if header:
        yield "columns", [b for b in header if b.role in LEFT], [b for b in header if b.role in RIGHT]
    closing = [b for b in blocks if b.role in RECIPIENTS | SIGNATURE]
    done = False
    for block in blocks:
        if block in header or block.role.startswith("page."):
            continue
        if block in closing:
            if not done:
                yield "columns", [b for b in closing if b.role in RECIPIENTS], [
                    b for b in closing if b.role in SIGNATURE]
            done = True
            continue
        yield "block", block


def main():
    text, lines, word, page = sys.argv[1:]
    blocks = read_blocks(text, lines)
    write_word(blocks, word)
    write_html(blocks, page)


if __name__ == "__main__":
    main()
