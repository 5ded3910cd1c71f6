"""Writes files that are made to do harm, or damaged, into a folder: make_hostile.py FOLDER"""

import gzip
import io
import os
import random
import struct
import sys
import tarfile
import zipfile
import zlib

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MIB = 1 << 20


def word(body="", document=None, **parts):
    """A Word file; `parts` are further parts beside the main one, by name."""
    whole = document or f"<w:document {W}><w:body>{body}</w:body></w:document>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", whole)
        for name, content in parts.items():
            archive.writestr(f"word/{name.replace('__', '/')}", content)
    return buffer.getvalue()


def archive_of(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def numbered(level="0", number="1"):
    return (f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
            "<w:r><w:t>x</w:t></w:r></w:p>")


def numbering(level):
    return (f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>')


def tape(members):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for info, content in members:
            archive.addfile(info, io.BytesIO(content) if content is not None else None)
    return buffer.getvalue()


def member(name, size=0, kind=tarfile.REGTYPE, link=""):
    info = tarfile.TarInfo(name)
    info.size, info.type, info.linkname = size, kind, link
    return info


def link_archive():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo("link.txt")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    return buffer.getvalue()


def huge_claim():
    """An archive whose directory claims that a small part has four gigabytes."""
    whole = bytearray(archive_of([("word/document.xml", "<w:document/>")]))
    at = whole.rfind(b"PK\x01\x02")
    struct.pack_into("<I", whole, at + 24, 0xFFFFFFF0)
    return bytes(whole)


def picture(width, height, pixels):
    """A PNG file; `pixels` are a byte each, those that are missing are missing in the file."""
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = b"".join(b"\0" + pixels[at:at + width] for at in range(0, len(pixels), width))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))


def speckled(rng, width, height):
    """A white page with a hundred thousand specks."""
    pixels = bytearray(b"\xff" * (width * height))
    for _ in range(100_000):
        at = rng.randrange(width * (height - 4) - 4)
        for row in range(4):
            pixels[at + row * width:at + row * width + 3] = b"\0\0\0"
    return bytes(pixels)


def scan(width, height, pixels, pages=1, side=None):
    """A PDF file whose pages, `side` points wide and high (A4 where it is not given), are one grey picture each."""
    across, up = (side, side) if side else (595, 842)
    draw = f"q {across} 0 0 {up} 0 0 cm /P Do Q".encode()
    packed = zlib.compress(pixels, 1)
    kids = " ".join(f"{5 + number} 0 R" for number in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {pages}/Kids[{kids}]>>".encode(),
        (f"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8"
         f"/Filter/FlateDecode/Length {len(packed)}>>stream\n").encode() + packed + b"\nendstream",
        f"<</Length {len(draw)}>>stream\n".encode() + draw + b"\nendstream",
    ] + [
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {across} {up}]/Resources<</XObject<</P 3 0 R>>>>/Contents 4 0 R>>"
        .encode()
    ] * pages
    file, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(file)
    file += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    file += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    file += f"trailer<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(file)


def entities(definitions, use):
    return (f'<?xml version="1.0"?><!DOCTYPE w:document [{definitions}]><w:document {W}><w:body><w:p><w:r><w:t>{use}'
            "</w:t></w:r></w:p></w:body></w:document>")


def files():
    rng = random.Random(7)
    noise = rng.randbytes(MIB)
    laughs = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9))
    deep = "<w:sdt><w:sdtContent>" * 100_000
    nested = "<w:tbl><w:tr><w:tc>" * 80 + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>" * 80
    cycle = (f'<w:styles {W}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
             '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>')
    styled = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    many_attributes = " ".join(f'a{number}=""' for number in range(400_000))
    wide = ('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>'
            "<w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>")
    header = f'<w:sectPr><w:headerReference xmlns:r="{OFFICE}" r:id="h"/></w:sectPr>'
    away = f'<Relationships xmlns="{RELATIONS}"><Relationship Id="h" Target="%s"/></Relationships>'
    return {
        "bomb.docx": word(document=f"<w:document {W}><w:body>" + " " * (300 * MIB) + "</w:body></w:document>"),
        "elements.docx": word("<w:p/>" * (15 * MIB // 6)),
        "parts.docx": archive_of([("word/document.xml", "<a/>")] + [(f"p{i}.xml", "") for i in range(20_000)]),
        "laughs.docx": word(document=entities(laughs, "&j;")),
        "external.docx": word(document=entities('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;")),
        "deep.docx": word(deep),
        "nested-tables.docx": word(nested),
        "level.docx": word(numbered("99999999999999999999"), **{"numbering.xml": numbering("")}),
        "levels.docx": word(numbered("8") + numbered("-1"), **{"numbering.xml": numbering('<w:lvl w:ilvl="-1"/>')}),
        "start.docx": word(numbered() * 3, **{"numbering.xml": numbering(
            '<w:lvl w:ilvl="0"><w:start w:val="9223372036854775807"/><w:lvlText w:val="%1.%9."/></w:lvl>')}),
        "long-number.docx": word(numbered() * 100, **{"numbering.xml": numbering(
            f'<w:lvl w:ilvl="0"><w:lvlText w:val="{"%1" * 100_000}"/></w:lvl>')}),
        "style-cycle.docx": word(styled, **{"styles.xml": cycle}),
        "cut-off.docx": word("<w:p/>" * 1000)[:-100],
        "wide-table.docx": word(wide),
        "header-away.docx": word(styled + header, **{"_rels__document.xml.rels": away % "../../../../etc/passwd"}),
        "header-net.docx": word(styled + header, **{"_rels__document.xml.rels": away % "http://example.com/a.xml"}),
        "noise-in.docx": word(document=noise),
        "claim.docx": huge_claim(),
        "traversal.zip": archive_of([("../out.txt", "a"), ("a/../../../out.txt", "b"), ("good.txt", "Điều 1. a")]),
        "absolute.zip": archive_of([("/tmp/vanban-out.txt", "a"), ("C:\\out.txt", "b"), ("..\\out.txt", "c")]),
        "matryoshka.zip": archive_of([("a.zip", archive_of([("b.zip", archive_of([("c.txt", "0" * 1000)]))]))]),
        "link.zip": link_archive(),
        "members.zip": archive_of([(f"{i}.txt", "") for i in range(12_000)]),
        "bomb.zip": archive_of([("a.txt", b"\0" * (400 * MIB))]),
        "bomb.tar.gz": tape([(member("a.txt", 400 * MIB), b"\0" * (400 * MIB))]),
        "traversal.tar.gz": tape([(member("../../out.txt", 1), b"a"), (member("l", 0, tarfile.SYMTYPE, "/etc"), None),
                                  (member("l/out.txt", 1), b"a"), (member("d", 0, tarfile.CHRTYPE), None)]),
        "noise.gz": gzip.compress(noise[: MIB // 8])[:-20],
        "texts.docx": word("<a/>x" * (3 * MIB)),
        "attributes.docx": word("<w:p " + many_attributes + "/>"),
        "attributes-in-all.docx": word('<a b="" c="" d="" e="" f="" g=""/>' * (15 * MIB // 34)),
        "attributes.html": f"<html><p {many_attributes}>x".encode(),
        "tags.html": b"<html>" + b"<br>x" * (3 * MIB),
        "deep.html": b"<html>" + b"<div>" * 200_000,
        "attribute.html": b"<html><p title=\"" + b"a" * (12 * MIB) + b"\">x</p>",
        "entities.html": b"<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><p>&b;</p>",
        "bold.html": b"<html>" + b"<b>" * 300_000 + b"x",
        "tables.html": b"<html>" + b"<table><tr><td>" * 100_000,
        "colspan.html": b"<html><table border=1><tr><td colspan=999999999>a</td><td>b</td></tr></table>" * 50,
        "zeros.html": b"<html><p>a\0b</p>" + b"\0" * MIB,
        "list.html": b"<html><ol start=9223372036854775807><li>a<li>b</ol>",
        "one-line.txt": b"a " * (3 * MIB),
        "brackets.txt": b"( " * (15 * MIB // 10),
        "noise.txt": noise,
        "bullets.txt": b"- a\n" * 79_000,
        "articles.txt": "Điều 1. a\n".encode() * 79_000,
        "citations.txt": "nghị định 1/2020/NĐ-CP ".encode() * 70_000,
        "citing-lines.txt": "1. Điều 1 Luật Đất đai năm 2013;\n".encode() * 48_000,
        "lines.txt": b"\n" * (3 * MIB),
        "fake.pdf": b"%PDF-1.7\n" + noise,
        "braces.rtf": b"{\\rtf1" + b"{" * 500_000,
        "fake.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "WordDocument".encode("utf-16le") + noise,
        "specks.png": picture(2480, 3508, speckled(rng, 2480, 3508)),
        "noise.png": picture(2480, 3508, rng.randbytes(2480 * 3508)),
        "huge.png": picture(60_000, 60_000, b""),
        "noise.scan.pdf": scan(2480, 3508, rng.randbytes(2480 * 3508), pages=40),
        "large-picture.pdf": scan(30_000, 30_000, b"\0" * 900_000_000),
        "large-page.pdf": scan(100, 100, rng.randbytes(10_000), side=14_400),
        "fake.png": b"\x89PNG\r\n\x1a\n" + noise,
    }


def main():
    folder = sys.argv[1]
    for name, content in files().items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    # Two gigabytes that take no room.
    with open(os.path.join(folder, "two-gigabytes.txt"), "wb") as file:
        file.truncate(2 << 30)
    os.mkdir(os.path.join(folder, "circle"))
    os.symlink(os.path.join(folder, "circle"), os.path.join(folder, "circle", "circle"))
    os.symlink("circle", os.path.join(folder, "link-to-circle"))
    os.symlink("nowhere", os.path.join(folder, "dangling.txt"))
    os.mkfifo(os.path.join(folder, "pipe.txt"))


if __name__ == "__main__":
    main()
