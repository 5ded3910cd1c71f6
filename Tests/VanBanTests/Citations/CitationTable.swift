/// The rows of the table of citations; `#` heads a group.
enum CitationTable {
  static let text = #"""
    # Numbers of normative documents
    theo Nghị định số 15/2021/NĐ-CP ⇒ nghi-dinh 15/2021/NĐ-CP
    theo Nghị định 15/2021/NĐ-CP ⇒ nghi-dinh 15/2021/NĐ-CP
    theo nghị định số 15/2021/NĐ-CP ⇒ nghi-dinh 15/2021/NĐ-CP
    theo NGHỊ ĐỊNH SỐ 15/2021/NĐ-CP ⇒ nghi-dinh 15/2021/NĐ-CP
    Nghị định số: 15/2021/NĐ-CP ⇒ nghi-dinh 15/2021/NĐ-CP
    Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ ⇒ nghi-dinh 15/2021/NĐ-CP ~2021-03-03 \#
    ^Chính phủ
    Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ ⇒ nghi-dinh 15/2021/NĐ-CP \#
    ~2021-03-03 ^Chính phủ
    Nghị định số 15/2021/NĐ-CP, ngày 03-3-2021 của Chính phủ ⇒ nghi-dinh 15/2021/NĐ-CP ~2021-03-03 \#
    ^Chính phủ
    Nghị định số 15/2021/NĐ-CP (ngày 03.3.2021) ⇒ nghi-dinh 15/2021/NĐ-CP ~2021-03-03
    Nghị định của Chính phủ số 15/2021/NĐ-CP ngày 03/3/2021 ⇒ nghi-dinh 15/2021/NĐ-CP ~2021-03-03 \#
    ^Chính phủ
    Nghị định số 217-HĐBT ngày 08/6/1985 ⇒ nghi-dinh 217-HĐBT ~1985-06-08
    Nghị định số 91/CP ngày 17/8/1994 của Chính phủ ⇒ nghi-dinh 91/CP ~1994-08-17 ^Chính phủ
    Nghị định 91-CP ⇒ nghi-dinh 91-CP
    Quyết định số 76/CP ⇒ quyet-dinh 76/CP
    Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018 của Thủ tướng Chính phủ ⇒ quyet-dinh 28/2018/QĐ-TTg \#
    ~2018-07-12 ^Thủ tướng Chính phủ
    Thông tư số 09/2022/TT-BXD ⇒ thong-tu 09/2022/TT-BXD
    Thông tư 09/2022/TT-BXD của Bộ trưởng Bộ Xây dựng ⇒ thong-tu 09/2022/TT-BXD ^Bộ trưởng Bộ Xây dựng
    Thông tư số 22/2019/TT-BNV ngày 31/12/2019 của Bộ Nội vụ ⇒ thong-tu 22/2019/TT-BNV ~2019-12-31 \#
    ^Bộ Nội vụ
    Thông tư số 01/2020/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội ⇒ thong-tu \#
    01/2020/TT-BLĐTBXH ^Bộ Lao động - Thương binh và Xã hội
    Thông tư số 5/2021/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch ⇒ thong-tu 5/2021/TT-BVHTTDL \#
    ^Bộ Văn hóa, Thể thao và Du lịch
    Thông tư liên tịch số 02/2014/TTLT-BNV-BTC ⇒ thong-tu-lien-tich 02/2014/TTLT-BNV-BTC
    Thông tư liên tịch số 03/2015/TTLT-BYT-BCA của Bộ Y tế và Bộ Công an ⇒ thong-tu-lien-tich \#
    03/2015/TTLT-BYT-BCA ^Bộ Y tế và Bộ Công an
    Thông tư liên tịch 01/2016/TTLT-BTP-BTC-BNV của Bộ Tư pháp, Bộ Tài chính, Bộ Nội vụ ⇒ \#
    thong-tu-lien-tich 01/2016/TTLT-BTP-BTC-BNV ^Bộ Tư pháp, Bộ Tài chính, Bộ Nội vụ
    Thông tư liên bộ số 7/TTLB ⇒ thong-tu-lien-tich 7/TTLB
    Nghị quyết số 11/2016/NQ-HĐND của HĐND tỉnh ⇒ nghi-quyet 11/2016/NQ-HĐND ^HĐND tỉnh
    Nghị quyết số 20/2019/NQ-HĐND ngày 12/12/2019 của Hội đồng nhân dân tỉnh Hải Dương ⇒ nghi-quyet \#
    20/2019/NQ-HĐND ~2019-12-12 ^Hội đồng nhân dân tỉnh Hải Dương
    Quyết định số 33/2019/QĐ-UBND của UBND tỉnh Hà Tĩnh ⇒ quyet-dinh 33/2019/QĐ-UBND ^UBND tỉnh Hà Tĩnh
    Chỉ thị số 12/2005/CT-TTg ⇒ chi-thi 12/2005/CT-TTg
    Luật số 36/2018/QH14 ⇒ luat 36/2018/QH14
    Luật số: 36/2018/QH14 ngày 20/11/2018 ⇒ luat 36/2018/QH14 ~2018-11-20
    Nghị quyết số 954/2020/UBTVQH14 ⇒ nghi-quyet 954/2020/UBTVQH14
    Nghị quyết số 198/2025/QH15 ngày 17/5/2025 của Quốc hội ⇒ nghi-quyet 198/2025/QH15 ~2025-05-17 \#
    ^Quốc hội
    Pháp lệnh số 02/2020/UBTVQH14 ⇒ phap-lenh 02/2020/UBTVQH14
    Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 20/4/2007 ⇒ phap-lenh 34/2007/PL-UBTVQH11 ~2007-04-20
    Lệnh số 05/2016/L-CTN ⇒ lenh 05/2016/L-CTN
    Quyết định số 12/2021/QĐ-CTN của Chủ tịch nước ⇒ quyet-dinh 12/2021/QĐ-CTN ^Chủ tịch nước
    Nghị quyết số 66.3/2025/NQ-CP ⇒ nghi-quyet 66.3/2025/NQ-CP
    Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ ⇒ nghi-quyet 66.7/2025/NQ-CP \#
    ~2025-11-15 ^Chính phủ
    Thông tư số 86/2025/TT-BCA ⇒ thong-tu 86/2025/TT-BCA
    Thông tư số 04/2025/TT-BNNMT của Bộ trưởng Bộ Nông nghiệp và Môi trường ⇒ thong-tu \#
    04/2025/TT-BNNMT ^Bộ trưởng Bộ Nông nghiệp và Môi trường
    Thông tư số 03/2025/TT-BDTTG ⇒ thong-tu 03/2025/TT-BDTTG
    # Numbers of administrative documents
    Quyết định số 812/QĐ-TTg ⇒ quyet-dinh 812/QĐ-TTg
    Quyết định 812/QĐ-TTg ngày 03/6/2020 ⇒ quyet-dinh 812/QĐ-TTg ~2020-06-03
    Nghị quyết số 50/NQ-CP ngày 17/4/2020 của Chính phủ ⇒ nghi-quyet 50/NQ-CP ~2020-04-17 ^Chính phủ
    Kế hoạch số 77/KH-UBND-NV ⇒ ke-hoach 77/KH-UBND-NV
    Kế hoạch số 3725/KH-UBND ngày 29/12/2021 của UBND huyện ⇒ ke-hoach 3725/KH-UBND ~2021-12-29 ^UBND \#
    huyện
    Công văn số 1290/UBND-KTTH ⇒ cong-van 1290/UBND-KTTH
    Công văn 1290/UBND-KTTH của UBND tỉnh ⇒ cong-van 1290/UBND-KTTH ^UBND tỉnh
    Công văn số 346/STTTT-TTBCXB ngày 12/3/2022 của Sở Thông tin và Truyền thông ⇒ cong-van \#
    346/STTTT-TTBCXB ~2022-03-12 ^Sở Thông tin và Truyền thông
    Công văn số 7/TCKH ⇒ cong-van 7/TCKH
    Công văn số 12/VHTT của Phòng Văn hóa và Thông tin ⇒ cong-van 12/VHTT ^Phòng Văn hóa và Thông tin
    Công văn số 13/CV-UBND ⇒ cong-van 13/CV-UBND
    Văn bản số 2106/BTTTT-THH ⇒ van-ban 2106/BTTTT-THH
    Văn bản số 90/STNMT&TB-VP ⇒ van-ban 90/STNMT&TB-VP
    Công điện số 224/CĐ-TTg ngày 20/11/2025 của Thủ tướng Chính phủ ⇒ cong-dien 224/CĐ-TTg \#
    ~2025-11-20 ^Thủ tướng Chính phủ
    Thông báo số 105/TB-VPCP ngày 02/4/2024 của Văn phòng Chính phủ ⇒ thong-bao 105/TB-VPCP \#
    ~2024-04-02 ^Văn phòng Chính phủ
    Thông báo kết luận số 25/TB-UBND ⇒ thong-bao 25/TB-UBND
    Báo cáo số 31/BC-UBND ⇒ bao-cao 31/BC-UBND
    Báo cáo thẩm tra số 31/BC-KTNS của Ban Kinh tế - Ngân sách ⇒ bao-cao 31/BC-KTNS ^Ban Kinh tế - \#
    Ngân sách
    Báo cáo giải trình, tiếp thu số 31/BC-UBND ⇒ bao-cao 31/BC-UBND
    Tờ trình số 45/TTr-SNV ngày 05/4/2024 của Sở Nội vụ ⇒ to-trinh 45/TTr-SNV ~2024-04-05 ^Sở Nội vụ
    Hướng dẫn số 8/HD-SNV ⇒ huong-dan 8/HD-SNV
    Hướng dẫn liên ngành số 2/HDLN-SNV-STC ⇒ huong-dan 2/HDLN-SNV-STC
    Chỉ thị số 06/CT-UBND của Chủ tịch UBND tỉnh ⇒ chi-thi 06/CT-UBND ^Chủ tịch UBND tỉnh
    Chương trình số 5/CTr-UBND ⇒ chuong-trinh 5/CTr-UBND
    Đề án số 3/ĐA-UBND ⇒ de-an 3/ĐA-UBND
    Kết luận số 88/KL-TTr ⇒ ket-luan 88/KL-TTr
    Quy chế số 11/QC-BCA-BQP ⇒ quy-che 11/QC-BCA-BQP
    Giấy mời số 15/GM-UBND ⇒ giay-moi 15/GM-UBND
    Biên bản số 2/BB-HĐ ⇒ bien-ban 2/BB-HĐ
    Văn bản hợp nhất số 07/VBHN-BTC ⇒ van-ban-hop-nhat 07/VBHN-BTC
    Quyết định số 1357/QĐ-TCHQ ngày 18/5/2021 ⇒ quyet-dinh 1357/QĐ-TCHQ ~2021-05-18
    công văn số 5106/CT-CS ngày 12/11/2025 của Cục Thuế ⇒ cong-van 5106/CT-CS ~2025-11-12 ^Cục Thuế
    đã có 512/UBND-VX ngày 02/3/2023 ⇒ - 512/UBND-VX ~2023-03-02
    số 749/QĐ-TTg ngày 03/6/2020 ⇒ - 749/QĐ-TTg ~2020-06-03
    theo 64/2007/NĐ-CP ⇒ - 64/2007/NĐ-CP
    QĐ số 45/QĐ-UBND ⇒ quyet-dinh 45/QĐ-UBND
    Quyết định của UBND tỉnh số 45/QĐ-UBND ⇒ quyet-dinh 45/QĐ-UBND ^UBND tỉnh
    văn bản đề ngày 02 tháng 3 năm 2024 số 5/CV-ABC ⇒ van-ban 5/CV-ABC ~2024-03-02
    Giấy phép số 22/GP-BTNMT ⇒ khac 22/GP-BTNMT
    # Party documents
    Nghị quyết số 18-NQ/TW ⇒ nghi-quyet 18-NQ/TW
    Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị ⇒ nghi-quyet 52-NQ/TW ~2019-09-27 ^Bộ \#
    Chính trị
    Nghị quyết 52/NQ-TW ⇒ nghi-quyet 52/NQ-TW
    Chỉ thị số 39-CT/TU của Ban Thường vụ Tỉnh ủy ⇒ chi-thi 39-CT/TU ^Ban Thường vụ Tỉnh ủy
    Chương trình hành động số 40-CTr/TU ⇒ chuong-trinh 40-CTr/TU
    Kết luận số 134-KL/TW ngày 28/3/2025 của Ban Chấp hành Trung ương Đảng ⇒ ket-luan 134-KL/TW \#
    ~2025-03-28 ^Ban Chấp hành Trung ương Đảng
    Kết luận số 155-KL/TW của Bộ Chính trị, Ban Bí thư ⇒ ket-luan 155-KL/TW ^Bộ Chính trị, Ban Bí thư
    Quy định số 37-QĐ/TW ngày 25/10/2021 ⇒ quy-dinh 37-QĐ/TW ~2021-10-25
    Hướng dẫn số 36-HD/VPTW ⇒ huong-dan 36-HD/VPTW
    Đề án số 03/ĐA-HU ⇒ de-an 03/ĐA-HU
    Kế hoạch số 54-KH/HU của Huyện ủy ⇒ ke-hoach 54-KH/HU ^Huyện ủy
    Kế hoạch số 54/KH-HU ⇒ ke-hoach 54/KH-HU
    Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu của Ban Chấp hành Trung ương khóa \#
    XII ⇒ nghi-quyet 20-NQ/TW ~2017-10-25 ^Hội nghị lần thứ sáu của Ban Chấp hành Trung ương khóa XII
    Thông báo số 75-TB/VPTW ⇒ thong-bao 75-TB/VPTW
    Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương ⇒ ke-hoach 02-KH/BCĐTW \#
    ~2025-06-19 ^Ban Chỉ đạo Trung ương
    # Broken and misspelled
    nghị quyết 11/2016/NQ-\n\nHĐND của HĐND tỉnh ⇒ nghi-quyet 11/2016/NQ-HĐND ^HĐND tỉnh
    Nghị quyết 19-\nNQ/TW ngày 25/10/2017 ⇒ nghi-quyet 19-NQ/TW ~2017-10-25
    Nghị định 43/2011/NĐ-\n\nCP ngày 13/6/\n2011 ⇒ nghi-dinh 43/2011/NĐ-CP ~2011-06-13
    Thông tư số\n22/2019/TT-BNV ⇒ thong-tu 22/2019/TT-BNV
    Quyết định\nsố 75/QĐ-UBND ⇒ quyet-dinh 75/QĐ-UBND
    Văn bản số 41/CTr- UBND ⇒ van-ban 41/CTr-UBND
    Nghị định số 12/2020/NĐ - CP ⇒ nghi-dinh 12/2020/NĐ-CP
    Thông tư số 38/2015/TT- BTC ⇒ thong-tu 38/2015/TT-BTC
    Quyết dịnh số 75/QĐ-UBND ⇒ quyet-dinh 75/QĐ-UBND
    Quyết đinh số 75/QĐ-UBND ⇒ quyet-dinh 75/QĐ-UBND
    Nghị quyêt số 75/NQ-HĐND ⇒ nghi-quyet 75/NQ-HĐND
    Nghị quyết số 03/2021/ND-HĐND ⇒ nghi-quyet 03/2021/ND-HĐND
    Nghị định số 103/2024/ND-CP ⇒ nghi-dinh 103/2024/ND-CP
    Nghị định so 126/2020/NĐ-CP ⇒ nghi-dinh 126/2020/NĐ-CP
    Nghị định số số 40/2020/NĐ-CP ⇒ nghi-dinh 40/2020/NĐ-CP
    Quye\#u{302}\#u{301}t đi\#u{323}nh số 12/QÐ-TTg ⇒ quyet-dinh 12/QÐ-TTg
    Quyết định số 12/QĐ–UBND ⇒ quyet-dinh 12/QĐ–UBND
    Kế hoạch số 15 /KH-UBND ⇒ ke-hoach 15/KH-UBND
    Uỷ ban nhân dân tỉnh ban hành Quyết định số 9/QĐ-UBND ⇒ quyet-dinh 9/QĐ-UBND ^Uỷ ban nhân dân tỉnh
    # Lists
    Nghị quyết số 52-NQ/TW và 50/NQ-CP ⇒ nghi-quyet 52-NQ/TW ; nghi-quyet 50/NQ-CP
    các Quyết định: số 11/QĐ-TTg ngày 02/01/2020 về nhân sự; số 12/QĐ-TTg ngày 03/01/2020 ⇒ \#
    quyet-dinh 11/QĐ-TTg ~2020-01-02 ; quyet-dinh 12/QĐ-TTg ~2020-01-03
    các Quyết định số 11/QĐ-UBND, 12/QĐ-UBND và 13/QĐ-UBND ⇒ quyet-dinh 11/QĐ-UBND ; quyet-dinh \#
    12/QĐ-UBND ; quyet-dinh 13/QĐ-UBND
    các Quyết định số 11/QĐ-UBND, 12/QĐ-UBND ngày 05/6/2023 của UBND tỉnh ⇒ quyet-dinh 11/QĐ-UBND \#
    ~2023-06-05 ^UBND tỉnh ; quyet-dinh 12/QĐ-UBND ~2023-06-05 ^UBND tỉnh
    Công văn số 5/UBND-VX về thi đua; 6/UBND-VX về khen thưởng ⇒ cong-van 5/UBND-VX ; - 6/UBND-VX
    Nghị định số 1/2020/NĐ-CP và Thông tư số 2/2020/TT-BTC ⇒ nghi-dinh 1/2020/NĐ-CP ; thong-tu \#
    2/2020/TT-BTC
    Quyết định số 1/QĐ-UBND, Kế hoạch số 2/KH-UBND, Công văn số 3/UBND-VX ⇒ quyet-dinh 1/QĐ-UBND ; \#
    ke-hoach 2/KH-UBND ; cong-van 3/UBND-VX
    các công điện: số 217/CĐ-TTg ngày 16/11/2025, số 218/CĐ-TTg ngày 17/11/2025 ⇒ cong-dien \#
    217/CĐ-TTg ~2025-11-16 ; cong-dien 218/CĐ-TTg ~2025-11-17
    # Laws, codes, ordinances, the constitution
    theo Luật Kế toán ⇒ luat Luật Kế toán
    theo Luật Kế toán số 88/2015/QH13 ⇒ luat 88/2015/QH13
    Luật Kế toán số 88/2015/QH13 ngày 20/11/2015 ⇒ luat 88/2015/QH13 ~2015-11-20
    Luật Kế toán ngày 20 tháng 11 năm 2015 ⇒ luat Luật Kế toán ~2015-11-20
    Luật Kế toán năm 2015 ⇒ luat Luật Kế toán ~2015
    Luật Kế toán 2015 ⇒ luat Luật Kế toán ~2015
    Luật Tổ chức chính quyền địa phương ngày 19/6/2015 ⇒ luat Luật Tổ chức chính quyền địa phương \#
    ~2015-06-19
    Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ⇒ luat Luật Tổ chức Chính phủ ; \#
    luat Luật Tổ chức chính quyền địa phương
    Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa \#
    phương ngày 22/11/2019 ⇒ luat Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và \#
    Luật Tổ chức chính quyền địa phương ~2019-11-22 ; luat Luật Tổ chức Chính phủ ; luat Luật Tổ chức \#
    chính quyền địa phương
    dự thảo Luật sửa đổi, bổ sung một số điều của Luật Giá số 16/2023/QH15 ⇒ luat Luật sửa đổi, bổ \#
    sung một số điều của Luật Giá số 16/2023/QH15 ; luat 16/2023/QH15
    Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14 ⇒ luat 62/2020/QH14 ; luat \#
    Luật Xây dựng
    Luật Đường sắt số 95/2025/QH15 được Quốc hội thông qua ngày 27/6/2025 ⇒ luat 95/2025/QH15 \#
    ~2025-06-27 ^Quốc hội
    Luật Phòng, chống bệnh truyền nhiễm số 03/2007/QH12 được Quốc hội khóa XII, kỳ họp thứ 2 thông \#
    qua ngày 21 tháng 11 năm 2007 ⇒ luat 03/2007/QH12 ~2007-11-21 ^Quốc hội khóa XII
    theo Bộ luật Dân sự năm 2015 ⇒ bo-luat Bộ luật Dân sự ~2015
    Bộ luật Tố tụng hình sự ⇒ bo-luat Bộ luật Tố tụng hình sự
    Bộ luật Lao động số 45/2019/QH14 ⇒ bo-luat 45/2019/QH14
    Pháp lệnh Ưu đãi người có công với cách mạng ⇒ phap-lenh Pháp lệnh Ưu đãi người có công với cách \#
    mạng
    Hiến pháp năm 2013 ⇒ hien-phap Hiến pháp ~2013
    Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ⇒ hien-phap Hiến pháp nước Cộng hòa xã hội chủ \#
    nghĩa Việt Nam
    một số điều của luật an toàn thực phẩm ⇒ luat luật an toàn thực phẩm
    Luật Khoa học, công nghệ và đổi mới sáng tạo ⇒ luat Luật Khoa học, công nghệ và đổi mới sáng tạo
    Luật Thuế GTGT số 48/2024/QH15 ⇒ luat 48/2024/QH15
    Luật NSNN ⇒ luat Luật NSNN
    Luật Bảo hiểm y tế và Luật Khám bệnh, chữa bệnh ⇒ luat Luật Bảo hiểm y tế ; luat Luật Khám bệnh, \#
    chữa bệnh
    Luật Phòng, chống tác hại của rượu, bia ⇒ luat Luật Phòng, chống tác hại của rượu, bia
    Luật Quản lý, sử dụng tài sản công ⇒ luat Luật Quản lý, sử dụng tài sản công
    quy định chi tiết Luật thương mại và Luật Quản lý ngoại thương ⇒ luat Luật thương mại ; luat Luật \#
    Quản lý ngoại thương
    # Documents by name
    thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020-2025 ⇒ nghi-quyet Nghị quyết \#
    Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020-2025
    Nghị quyết Đại hội lần thứ XIII của Đảng ⇒ nghi-quyet Nghị quyết Đại hội lần thứ XIII của Đảng
    Văn kiện Đại hội Đảng toàn quốc lần thứ XIII ⇒ khac Văn kiện Đại hội Đảng toàn quốc lần thứ XIII
    việc thực hiện Đề án 06 trên địa bàn ⇒ de-an Đề án 06
    Nghị quyết 57 của Bộ Chính trị ⇒ nghi-quyet Nghị quyết 57
    triển khai Đề án “Xây dựng trường học xanh” tại xã ⇒ de-an Đề án “Xây dựng trường học xanh”
    Quyết định số 9/QĐ-TTg phê duyệt Chương trình phát triển thư viện ⇒ quyet-dinh 9/QĐ-TTg ; \#
    chuong-trinh Chương trình phát triển thư viện
    Quyết định số 9/QĐ-UBND ban hành Quy chế làm việc của Hội đồng trường ⇒ quyet-dinh 9/QĐ-UBND ; \#
    quy-che Quy chế làm việc của Hội đồng trường
    Quyết định số 9/QĐ-UBND ban hành quy định khám chữa bệnh cho trẻ em ⇒ quyet-dinh 9/QĐ-UBND ; \#
    quy-dinh quy định khám chữa bệnh cho trẻ em
    Quyết định số 9/QĐ-TTg phê duyệt Chiến lược phát triển thư viện số đến năm 2025, định hướng đến \#
    năm 2030 ⇒ quyet-dinh 9/QĐ-TTg ; khac Chiến lược phát triển thư viện số đến năm 2025, định hướng \#
    đến năm 2030
    Hiệp định thương mại tự do Việt Nam – EU ⇒ khac Hiệp định thương mại tự do Việt Nam – EU
    Hiệp định thương mại CPTPP ⇒ khac Hiệp định thương mại CPTPP
    Kết luận số 134-KL/TW về Đề án sắp xếp hệ thống cơ quan thanh tra ⇒ ket-luan 134-KL/TW ; de-an Đề \#
    án sắp xếp hệ thống cơ quan thanh tra
    # Standards
    theo TCVN ISO 14001:2015 ⇒ tieu-chuan TCVNISO14001:2015
    theo QCVN 14:2008/BTNMT ⇒ tieu-chuan QCVN14:2008/BTNMT
    theo QCVN 06:2022/BXD và TCVN 5687:2010 ⇒ tieu-chuan QCVN06:2022/BXD ; tieu-chuan TCVN5687:2010
    TCVN ISO/IEC 27001:2019 ⇒ tieu-chuan TCVNISO/IEC27001:2019
    TCVN 9001 ⇒ tieu-chuan TCVN9001
    # The part that is cited
    theo khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP ⇒ nghi-dinh 1/2020/NĐ-CP @khoản 2 Điều 5
    theo Điều 10 của Nghị định số 1/2020/NĐ-CP ⇒ nghi-dinh 1/2020/NĐ-CP @Điều 10
    các Điều 7, 8, 9, 10 và 13 Thông tư số 1/2020/TT-BTC ⇒ thong-tu 1/2020/TT-BTC @Điều 7, 8, 9, 10 \#
    và 13
    từ Điều 5 đến Điều 9 Luật Lưu trữ ⇒ luat Luật Lưu trữ @Điều 5 đến Điều 9
    điểm a, b khoản 2, khoản 3 Điều 5 Luật Lưu trữ ⇒ luat Luật Lưu trữ @điểm a, b khoản 2, khoản 3 \#
    Điều 5
    điểm đ khoản 1 Điều 18a Luật Lưu trữ ⇒ luat Luật Lưu trữ @điểm đ khoản 1 Điều 18a
    tại Chương II Luật Lưu trữ ⇒ luat Luật Lưu trữ @Chương II
    tại Mục 2 Chương II Luật Lưu trữ ⇒ luat Luật Lưu trữ @Mục 2 Chương II
    tại Phụ lục III ban hành kèm theo Thông tư số 1/2020/TT-BTC ⇒ thong-tu 1/2020/TT-BTC @Phụ lục III
    mục 9 Phụ lục số 01 – Danh mục hàng hóa bình ổn giá ban hành kèm theo Luật Giá ⇒ luat Luật Giá \#
    @mục 9 Phụ lục số 01
    Điều 5 của Quyết định này và Nghị định số 1/2020/NĐ-CP ⇒ nghi-dinh 1/2020/NĐ-CP
    Điều 3. Nghị định số 1/2020/NĐ-CP hết hiệu lực ⇒ nghi-dinh 1/2020/NĐ-CP
    giảm 5 Nghị định số 1/2020/NĐ-CP ⇒ nghi-dinh 1/2020/NĐ-CP
    theo Điều 61, Điều 63 Luật Hải quan số 54/2014/QH13 ⇒ luat 54/2014/QH13 @Điều 61, Điều 63
    # Who issued it
    Quyết định số 5/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên về thi đua ⇒ quyet-dinh \#
    5/QĐ-UBND ^Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên
    Quyết định số 5/QĐ-UBND của UBND thành phố Hải Phòng ban hành quy chế ⇒ quyet-dinh 5/QĐ-UBND \#
    ^UBND thành phố Hải Phòng
    Quyết định số 5/QĐ-UBND do UBND tỉnh ban hành ⇒ quyet-dinh 5/QĐ-UBND ^UBND tỉnh
    Nghị quyết số 5-NQ/HU của Ban Chấp hành Đảng bộ huyện ⇒ nghi-quyet 5-NQ/HU ^Ban Chấp hành Đảng bộ \#
    huyện
    Nghị quyết số 5-NQ/TW của Bộ Chính trị (khóa XI) ⇒ nghi-quyet 5-NQ/TW ^Bộ Chính trị (khóa XI)
    Thông tư số 5/2021/TT-NHNN của Thống đốc Ngân hàng Nhà nước Việt Nam ⇒ thong-tu 5/2021/TT-NHNN \#
    ^Thống đốc Ngân hàng Nhà nước Việt Nam
    Ngày 14/4/2025, Bộ Y tế đã có Công văn số 2158/BYT-PB ⇒ cong-van 2158/BYT-PB ~2025-04-14 ^Bộ Y tế
    UBND huyện đã ban hành Kế hoạch số 5/KH-UBND ⇒ ke-hoach 5/KH-UBND ^UBND huyện
    theo chỉ đạo của Tổng Bí thư tại Thông báo số 75-TB/VPTW ⇒ thong-bao 75-TB/VPTW
    ý kiến của Sở Tư pháp tại Báo cáo số 31/BC-STP ⇒ bao-cao 31/BC-STP ^Sở Tư pháp
    Quyết định số 5/QĐ-BHXH của Bảo hiểm xã hội Việt Nam ⇒ quyet-dinh 5/QĐ-BHXH ^Bảo hiểm xã hội Việt \#
    Nam
    Nghị quyết số 5/NQ-HĐND của HĐND huyện Thanh Miện khóa XX ⇒ nghi-quyet 5/NQ-HĐND ^HĐND huyện \#
    Thanh Miện khóa XX
    # What only looks like one
    đạt 8.349/8.349 hồ sơ ⇒ -
    hoạt động 24/7 ⇒ -
    đạt 45/100 điểm ⇒ -
    ngày 10/4/2007 ⇒ -
    tỷ lệ 934/8854 ⇒ -
    có 120 máy tính/CBCC ⇒ -
    tốc độ 60 km/h ⇒ -
    16/16 UBND xã ⇒ -
    1.296.000 đồng/ha/năm ⇒ -
    giai đoạn 2021-2025 ⇒ -
    khổ A4/A3 ⇒ -
    Số:      /KH-UBND ⇒ -
    tăng 3/4 UBND ⇒ -
    theo Kế hoạch này ⇒ -
    Kế hoạch này được triển khai ⇒ -
    Quyết định này có hiệu lực từ ngày ký ⇒ -
    Điều 5 Thông tư này ⇒ -
    theo quy định của pháp luật ⇒ -
    pháp luật về đất đai ⇒ -
    Luật này quy định ⇒ -
    các văn bản của tỉnh ⇒ -
    Luật sư bào chữa ⇒ -
    kỷ luật lao động ⇒ -
    Trường Đại học Luật Hà Nội ⇒ -
    xây dựng chương trình, kế hoạch công tác năm 2024 ⇒ -
    Bộ Kế hoạch và Đầu tư chủ trì ⇒ -
    ban hành danh mục thông tin công khai ⇒ -
    các Đề án, Dự án của tỉnh ⇒ -
    Chương trình mục tiêu quốc gia xây dựng nông thôn mới ⇒ -
    UBND huyện xây dựng Kế hoạch “Dạy tốt, học tốt” ⇒ -
    tờ khai 05/KK-TNCN ⇒ -
    mã số V.09.04.01 ⇒ -
    tài khoản số 3521/ABC ⇒ -
    quý I/2024 ⇒ -
    số điện thoại 0220.3736.567 ⇒ -
    đường QL-38B ⇒ -
    ban hành Kế hoạch thực hiện như sau: ⇒ -
    bằng 1/3 mức lương ⇒ -
    xe 29C-123.45 ⇒ -
    từ 7-10 ngày ⇒ -
    Nghị quyết trên được thông qua ⇒ -
    văn bản chỉ đạo của cấp trên ⇒ -
    dự án đầu tư xây dựng ⇒ -
    hợp đồng lao động ⇒ -
    thông báo bằng văn bản ⇒ -
    các nghị định, thông tư hướng dẫn ⇒ -
    bộ luật chung của các nước ⇒ -
    ngày Nghị quyết có hiệu lực ⇒ -
    Phòng Tài chính - Kế hoạch ⇒ -
    số 15 đường Trần Phú ⇒ -
    Điều 12 của Hợp đồng ⇒ -
    Thông tư 80/2021/TT-BTC và Công văn 828/TCT-KK ⇒ thong-tu 80/2021/TT-BTC ; cong-van 828/TCT-KK
    Nghị quyết số 77/2022/UBTVQH15 của Ủy ban Thường vụ Quốc hội ⇒ nghi-quyet 77/2022/UBTVQH15 ^Ủy \#
    ban Thường vụ Quốc hội
    Nghị quyết số 04/2019/NQ-HĐTP của Hội đồng Thẩm phán Tòa án nhân dân tối cao ⇒ nghi-quyet \#
    04/2019/NQ-HĐTP ^Hội đồng Thẩm phán Tòa án nhân dân tối cao
    Quyết định số 08/2023/QĐ-KTNN của Tổng Kiểm toán nhà nước ⇒ quyet-dinh 08/2023/QĐ-KTNN ^Tổng Kiểm \#
    toán nhà nước
    Kế hoạch liên tịch số 3/KHLT-STP-HND ⇒ ke-hoach 3/KHLT-STP-HND
    Kế hoạch liên ngành số 3/KHLN-SGDĐT-CAT ⇒ ke-hoach 3/KHLN-SGDĐT-CAT
    nêu tại số 12/SGTVT-QLVT ngày 5/6/2023 ⇒ - 12/SGTVT-QLVT ~2023-06-05
    đã có 12/SGTVT-QLVT ⇒ - 12/SGTVT-QLVT
    Chương trình số 96-CTr/TU ngày 04/6/2020 của Tỉnh ủy Hải Dương ⇒ chuong-trinh 96-CTr/TU \#
    ~2020-06-04 ^Tỉnh ủy Hải Dương
    Công văn số 20251022/CV-HD ngày 22/10/2025 ⇒ cong-van 20251022/CV-HD ~2025-10-22
    Quyết định số 1a/QĐ-UBND ⇒ quyet-dinh 1a/QĐ-UBND
    Quyết định số 0134/QĐ-UBND ⇒ quyet-dinh 0134/QĐ-UBND
    theo Nghị quyết số 12/NQ-HĐND năm 2022 ⇒ nghi-quyet 12/NQ-HĐND ~2022
    Quyết định số 7/QĐ-UBND tháng 5 năm 2022 ⇒ quyet-dinh 7/QĐ-UBND ~2022-05
    # Numbers as few write them
    Nghị định số15/2020/NĐ-CP ngày 03/02/2020 ⇒ nghi-dinh 15/2020/NĐ-CP ~2020-02-03
    Thông tư số78/2014/TT-BTC ⇒ thong-tu 78/2014/TT-BTC
    theo NQ137/NQ-CP và QĐ45/QĐ-UBND ⇒ nghi-quyet 137/NQ-CP ; quyet-dinh 45/QĐ-UBND
    theo NĐ15/2020/NĐ-CP ⇒ nghi-dinh 15/2020/NĐ-CP
    theo NQ 137/NQ-CP ⇒ nghi-quyet 137/NQ-CP
    biểu BC26/BLĐT ⇒ -
    Thông tư liên tịch số 04/98/TTLT-BTC-BLĐTBXH ngày 03/02/1998 ⇒ thong-tu-lien-tich \#
    04/98/TTLT-BTC-BLĐTBXH ~1998-02-03
    Thông tư số …/2024/TT-BLĐTBXH ngày … của Bộ ⇒ thong-tu /2024/TT-BLĐTBXH
    Thông tư số      /2024/TT-BTC và Quyết định số ...../QĐ-UBND ngày 01/01/2024 ⇒ thong-tu /2024/TT-BTC
    Tờ trình số …./TTr-UBND ngày …/…/2021 ⇒ -
    theo Nghị quyết .../2024/NQ-HĐND ⇒ nghi-quyet /2024/NQ-HĐND
    Luật Phòng bệnh số ……/2025/QH15 ⇒ luat Luật Phòng bệnh
    Số: …/2024/TT-BTC ⇒ -
    Nghị định số l5/2020/NĐ-CP ngày 03/02/2020 ⇒ nghi-dinh l5/2020/NĐ-CP ~2020-02-03
    Nghị định số 15/202O/NĐ-CP ⇒ nghi-dinh 15/202O/NĐ-CP
    Quyết định số I234/QĐ-TTg ⇒ quyet-dinh I234/QĐ-TTg
    Thông tư số 74 TC/TCT ngày 20/10/1997 ⇒ thong-tu 74TC/TCT ~1997-10-20
    Thông tư số 12-TC/TCT của Bộ Tài chính ⇒ thong-tu 12-TC/TCT ^Bộ Tài chính
    Quyết định số 1141 TC/QĐ/CĐKT ngày 01/11/1995 ⇒ quyet-dinh 1141TC/QĐ/CĐKT ~1995-11-01
    Quyết định số 999- TC/QĐ/CĐKT ⇒ quyet-dinh 999-TC/QĐ/CĐKT
    Sắc lệnh số 64/SL ngày 23/11/1945 ⇒ sac-lenh 64/SL ~1945-11-23
    Kế hoạch số 45 KH/GT ⇒ ke-hoach 45KH/GT
    Công văn số 31/TCCP-CCVC ⇒ cong-van 31/TCCP-CCVC
    Thông tư số 23 NN-KNKL/TT ⇒ thong-tu 23NN-KNKL/TT
    Nghị định số 43 CP ngày 22/6/1993 ⇒ nghi-dinh 43CP ~1993-06-22
    Nghị định số 15, 16 và 17/2020/NĐ-CP ngày 03/02/2020 ⇒ nghi-dinh 15/2020/NĐ-CP ~2020-02-03 ; nghi-dinh \#
    16/2020/NĐ-CP ~2020-02-03 ; nghi-dinh 17/2020/NĐ-CP ~2020-02-03
    Nghị quyết số 18 và 19-NQ/TW khóa XII ⇒ nghi-quyet 18-NQ/TW ; nghi-quyet 19-NQ/TW
    Nghị định số 15 và số 16/2020/NĐ-CP ⇒ nghi-dinh 15/2020/NĐ-CP ; nghi-dinh 16/2020/NĐ-CP
    Thông tư số 15 đến 17/2020/TT-BTC ⇒ thong-tu 15/2020/TT-BTC ; thong-tu 17/2020/TT-BTC
    Bãi bỏ các Quyết định: số 15, 16/2020/QĐ-UBND ⇒ quyet-dinh 15/2020/QĐ-UBND ; quyet-dinh 16/2020/QĐ-UBND
    Nghị định số 15/2020/NĐ_CP ⇒ nghi-dinh 15/2020/NĐ_CP
    Luật số 45/2013/QH 13 ngày 29/11/2013 ⇒ luat 45/2013/QH13 ~2013-11-29
    Nghị định số 15 / 2020 / NĐ - CP ⇒ nghi-dinh 15/2020/NĐ-CP
    Nghị định 15-2020-NĐ-CP ⇒ nghi-dinh 15-2020-NĐ-CP
    # Parts, however they are written
    khoản 2, Điều 5, Nghị định số 15/2020/NĐ-CP ⇒ nghi-dinh 15/2020/NĐ-CP @khoản 2, Điều 5
    Khoản 2, Điều 5, Chương II, Luật Lưu trữ ⇒ luat Luật Lưu trữ @Khoản 2, Điều 5, Chương II
    Điểm a, Khoản 2, Điều 5, của Nghị định số 15/2020/NĐ-CP ⇒ nghi-dinh 15/2020/NĐ-CP @Điểm a, Khoản 2, Điều 5
    Luật Lưu trữ, Điều 5, Nghị định số 15/2020/NĐ-CP ⇒ luat Luật Lưu trữ ; nghi-dinh 15/2020/NĐ-CP
    Nghị định số 15/2020/NĐ-CP (khoản 2 Điều 5) ⇒ nghi-dinh 15/2020/NĐ-CP @khoản 2 Điều 5
    Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ (tại khoản 2 Điều 5) ⇒ nghi-dinh 15/2020/NĐ-CP \#
    ~2020-02-03 ^Chính phủ @khoản 2 Điều 5
    Luật Lưu trữ (Điều 5, Điều 7) và ⇒ luat Luật Lưu trữ @Điều 5, Điều 7
    Nghị định số 15/2020/NĐ-CP, Điều 5, khoản 2. ⇒ nghi-dinh 15/2020/NĐ-CP @Điều 5, khoản 2
    Nghị định số 15/2020/NĐ-CP (5 điều) ⇒ nghi-dinh 15/2020/NĐ-CP
    Nghị định số 15/2020/NĐ-CP (Điều 5 của Luật này) ⇒ nghi-dinh 15/2020/NĐ-CP
    khoản 1a Điều 12a Nghị định số 15/2020/NĐ-CP ⇒ nghi-dinh 15/2020/NĐ-CP @khoản 1a Điều 12a
    điểm d1 khoản 2 Điều 5 Luật Lưu trữ ⇒ luat Luật Lưu trữ @điểm d1 khoản 2 Điều 5
    điểm a.1 khoản 3 Điều 16 Luật Lưu trữ ⇒ luat Luật Lưu trữ @điểm a.1 khoản 3 Điều 16
    Điều 5 bis Luật Lưu trữ ⇒ luat Luật Lưu trữ @Điều 5 bis
    """#
}
