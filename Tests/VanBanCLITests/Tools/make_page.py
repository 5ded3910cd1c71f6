"""Makes scans of a letter: make_page.py OUT…, each a .png, .jpg, .tiff (of two pages), or .pdf with the letter as text."""

import sys

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
# In dots at 200 an inch, on a page of A4.
LINES = [
    (120, 150, "SỞ Y TẾ"),
    (700, 150, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (120, 220, "Số: 23/BC-SYT"),
    (830, 220, "Độc lập - Tự do - Hạnh phúc"),
    (800, 300, "Hải Dương, ngày 6 tháng 1 năm 2025"),
    (700, 420, "BÁO CÁO"),
    (420, 490, "Kết quả phòng, chống dịch bệnh năm 2024"),
    (200, 570, "I. KẾT QUẢ THỰC HIỆN"),
    (200, 630, "1. Thực hiện Quyết định số 12/QĐ-TTg ngày 3/1/2024 của Thủ tướng"),
    (200, 690, "Chính phủ trên địa bàn toàn tỉnh."),
    (200, 760, "2. Không có tồn tại, vướng mắc."),
]


def picture():
    page = Image.new("L", (1654, 2339), 255)
    draw = ImageDraw.Draw(page)
    for left, top, text in LINES:
        draw.text((left, top), text, font=ImageFont.truetype(FONT, 34), fill=0)
    return page


def main():
    for target in sys.argv[1:]:
        if target.endswith(".pdf"):
            pdfmetrics.registerFont(TTFont("text", FONT))
            canvas = Canvas(target, pagesize=(595.3, 841.9))
            canvas.setFont("text", 12)
            for left, top, text in LINES:
                canvas.drawString(left * 0.36, 841.9 - top * 0.36 - 12, text)
            canvas.save()
        elif target.endswith(".tiff"):
            picture().save(target, dpi=(200, 200), save_all=True, append_images=[picture()])
        else:
            picture().save(target, dpi=(200, 200))


if __name__ == "__main__":
    main()
