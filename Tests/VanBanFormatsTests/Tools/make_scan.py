"""Makes scans of pages: make_scan.py IN.pdf DPI OUT.(pdf|png|tiff) [FIRST LAST]

The pages FIRST to LAST of IN.pdf are made into pictures at so many dots an inch. A PDF file has them one a page; where
FIRST is given the other pages stay as they are. PNG has the first page alone, TIFF all.
"""

import subprocess
import sys
import tempfile

from PIL import Image


def pictures(source, dpi, folder):
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", source, f"{folder}/page"], check=True)
    names = subprocess.run(["ls", folder], check=True, capture_output=True, text=True).stdout.split()
    return [Image.open(f"{folder}/{name}") for name in sorted(names)]


def main():
    source, dpi, target = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as folder:
        pages = pictures(source, int(dpi), folder)
        resolution = float(dpi)
        if target.endswith(".png"):
            pages[0].save(target, dpi=(resolution, resolution))
        elif len(sys.argv) > 4:
            first, last = int(sys.argv[4]), int(sys.argv[5])
            parts = []
            for number, page in enumerate(pages, 1):
                part = f"{folder}/part-{number}.pdf"
                if first <= number <= last:
                    page.save(part, resolution=resolution)
                else:
                    subprocess.run(["pdfseparate", "-f", str(number), "-l", str(number), source, part], check=True)
                parts.append(part)
            subprocess.run(["pdfunite", *parts, target], check=True)
        else:
            pages[0].save(target, save_all=True, append_images=pages[1:], resolution=resolution,
                          **({"dpi": (resolution, resolution)} if target.endswith(".tiff") else {}))


if __name__ == "__main__":
    main()
