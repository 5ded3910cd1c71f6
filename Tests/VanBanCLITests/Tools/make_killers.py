"""Writes files that take down or hold up whoever reads them without limits: make_killers.py FOLDER [SHARE]

SHARE, 1 where it is not given, makes each that much smaller.
"""

import os
import struct
import sys
import zlib

PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {} 0 R>>"


def pdf(streams, packed=True, extra=()):
    """A PDF file with a page for each content stream; `extra` are further objects."""
    first = 4 + len(extra)
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(streams)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
        *extra,
    ]
    for number, stream in enumerate(streams):
        content = stream if isinstance(stream, Packed) else zlib.compress(stream, 9)
        objects.append(PAGE.format(first + 2 * number + 1).encode())
        objects.append(f"<</Filter/FlateDecode/Length {len(content)}>>stream\n".encode() + content + b"\nendstream")
    file, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(file)
    file += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    file += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    file += f"trailer<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(file)


class Packed(bytes):
    """A stream that is compressed already."""


def repeated(piece, times):
    """`piece` so many times, compressed, without ever being whole in memory."""
    packer = zlib.compressobj(9)
    content = [packer.compress(b"BT /F 10 Tf ")]
    for _ in range(times // 1000):
        content.append(packer.compress(piece * 1000))
    return Packed(b"".join(content) + packer.compress(b" ET") + packer.flush())


def strings(count):
    """A page with so many strings, each of its own place."""
    lines = [f"1 0 0 1 {50 + number % 7 * 70} {800 - number % 750} Tm (van ban {number}) Tj" for number in range(count)]
    return ("BT /F 6 Tf\n" + "\n".join(lines) + "\nET").encode()


def grid(count):
    """A page full of words that stand in rows and columns."""
    side = int(count ** 0.5)
    across, up = 580 / side, 830 / side
    words = [f"1 0 0 1 {5 + column * across:.2f} {5 + row * up:.2f} Tm (a{column % 10}) Tj"
             for row in range(side) for column in range(side)]
    return (f"BT /F {min(across, up) / 3:.2f} Tf\n" + "\n".join(words) + "\nET").encode()


def blank_tiff(pages, width=2480, height=3508):
    """A TIFF file with so many white pages, which all have one strip."""
    strip = zlib.compress(b"\xff" * ((width + 7) // 8 * height), 9)
    file = bytearray(struct.pack("<2sHI", b"II", 42, 8 + len(strip)) + strip)
    for number in range(pages):
        tags = [(256, 4, width), (257, 4, height), (258, 3, 1), (259, 3, 8), (262, 3, 1), (273, 4, 8), (277, 3, 1),
                (278, 4, height), (279, 4, len(strip))]
        directory = struct.pack("<H", len(tags))
        for tag, kind, value in tags:
            directory += struct.pack("<HHII", tag, kind, 1, value)
        end = len(file) + len(directory) + 4
        file += directory + struct.pack("<I", end if number + 1 < pages else 0)
    return bytes(file)


def recursion():
    """A form that draws itself, and a tree of pages that holds itself."""
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream"
    whole = pdf([b"/X Do"], extra=[form]).replace(b"/Font<</F 3 0 R>>", b"/XObject<</X 4 0 R>>")
    return whole.replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]")


def files(share):
    def least(number):
        return max(number // share, 1)

    return {
        "memory.pdf": pdf([repeated(b"1 0 0 1 50 700 Tm (Cong van so 12 ve viec) Tj ", least(4_000_000))]),
        "strings.pdf": pdf([strings(least(50_000))]),
        "grid.pdf": pdf([grid(least(40_000))]),
        "blank.tif": blank_tiff(least(2_000)),
        "tiny-pages.tif": blank_tiff(least(10_000), 1, 1),
        "recursion.pdf": recursion(),
    }


def main():
    folder = sys.argv[1]
    share = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for name, content in files(share).items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


if __name__ == "__main__":
    main()
