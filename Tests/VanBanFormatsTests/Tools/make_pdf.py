"""Prints annotated texts to PDF, in the layout of Nghị định 30/2020/NĐ-CP: make_pdf.py TEXT LINES.tsv OUT.pdf"""

import html
import sys

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from make_documents import MIDDLE, RECIPIENTS, parts, read_blocks, split_row

FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSerif"


def style(name, **changes):
    values = {"fontName": "Serif", "fontSize": 11, "leading": 15, "spaceAfter": 5, **changes}
    return ParagraphStyle(name, **values)


def main():
    text, lines, target = sys.argv[1:]
    pdfmetrics.registerFont(TTFont("Serif", FONTS + ".ttf"))
    pdfmetrics.registerFont(TTFont("Serif-Bold", FONTS + "-Bold.ttf"))
    body = style("body", alignment=TA_JUSTIFY, firstLineIndent=10 * mm)
    middle = style("middle", alignment=TA_CENTER, fontName="Serif-Bold")
    heading = style("heading", firstLineIndent=10 * mm, fontName="Serif-Bold")
    small = style("small", fontSize=9, leading=12, spaceAfter=1)
    cell = style("cell", fontSize=9, leading=12, spaceAfter=0)

    def paragraph(block):
        if block.role in MIDDLE:
            return Paragraph(html.escape(block.text()), middle)
        return Paragraph(html.escape(block.text()), heading if block.role == "heading" else body)

    def column(blocks):
        cells = []
        for block in blocks:
            if block.role in RECIPIENTS:
                cells.append(Paragraph(html.escape(block.text()), small))
            else:
                cells += [Paragraph(html.escape(" ".join(line.split())), middle) for line in block.lines if line.strip()]
        return cells

    story = []
    for section in parts(read_blocks(text, lines)):
        if section[0] == "columns":
            story.append(Table([[column(section[1]), column(section[2])]], colWidths=[75 * mm, 90 * mm],
                               style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])))
        elif section[1].role == "table":
            rows = [split_row(line) for line in section[1].lines if line.strip()]
            width = max(2, max(len(row) for row in rows))
            grid = [[Paragraph(html.escape(text), cell) for text in row + [""] * (width - len(row))] for row in rows]
            story.append(Table(grid, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")])))
        else:
            story.append(paragraph(section[1]))

    def number(canvas, document):
        if document.page > 1:
            canvas.setFont("Serif", 11)
            canvas.drawCentredString(A4[0] / 2, A4[1] - 12 * mm, str(document.page))

    SimpleDocTemplate(
        target, pagesize=A4, leftMargin=30 * mm, rightMargin=15 * mm, topMargin=20 * mm, bottomMargin=20 * mm,
        title="văn bản").build(story, onFirstPage=number, onLaterPages=number)


if __name__ == "__main__":
    main()
