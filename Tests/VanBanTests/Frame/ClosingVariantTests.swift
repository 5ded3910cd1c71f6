import Testing

@testable import VanBan

/// One closing as typists, extractors, recognition and websites leave it.
@Suite("Closings in many forms")
struct ClosingVariantTests {
  private static let body =
    "KẾ HOẠCH\nPhát triển giao thông nông thôn\n\nI. MỤC TIÊU\nLàm đường theo kế hoạch./.\n\n"

  /// What is read of a closing, and how many appendices are behind it.
  private func check(_ text: String, _ expected: String, appendices: Int = 0) {
    #expect(FrameReading.closing(Self.body + text) == expected)
    #expect(Document(parsing: Self.body + text).appendices.count == appendices)
  }

  @Test(
    "A recipient that is wrapped in the left column goes on, whoever signs beside it",
    arguments: [
      (
        "Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN\n- Thường trực Tỉnh ủy;                             CHỦ TỊCH\n- UBND tỉnh;\n- Các sở: Tài chính, Xây dựng,\nGiao thông vận tải;\n- UBND các xã, thị trấn;\n- Lưu: VT, KT (05).                             Trần Văn Minh\n",
        "to Thường trực Tỉnh ủy\nto UBND tỉnh\nto Các sở: Tài chính, Xây dựng, Giao thông vận tải\nto UBND các xã, thị trấn\nto Lưu: VT, KT | 05 | VT + KT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN\n- Thường trực Tỉnh ủy, Hội đồng                       CHỦ TỊCH\nnhân dân tỉnh, Đoàn Đại biểu\nQuốc hội tỉnh (để b/c);\n- Trung tâm Công báo\ntỉnh An Sơn;\n- Lưu: VT.                                      Trần Văn Minh\n",
        "to Thường trực Tỉnh ủy, Hội đồng nhân dân tỉnh, Đoàn Đại biểu Quốc hội tỉnh | để b/c\nto Trung tâm Công báo tỉnh An Sơn\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN\n- Như Điều 3;                                    KT. CHỦ TỊCH\n- Chủ tịch, các Phó Chủ                         PHÓ CHỦ TỊCH\ntịch UBND huyện;\n- Chánh, Phó Văn phòng,                            (Đã ký)\nChuyên viên tổng hợp;\n- Lưu: VT.\n                                                Trần Văn Minh\n",
        "to Như Điều 3\nto Chủ tịch, các Phó Chủ tịch UBND huyện\nto Chánh, Phó Văn phòng, Chuyên viên tổng hợp\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "                                           TM. ỦY BAN NHÂN DÂN\nNơi nhận:                                          CHỦ TỊCH\n- UBND tỉnh;\n- Các sở, ban, ngành, đoàn thể cấp\n  tỉnh;\n- Văn phòng: LĐ,\n  Phòng Tổng hợp;\n- Lưu: VT.                                      Trần Văn Minh\n",
        "to UBND tỉnh\nto Các sở, ban, ngành, đoàn thể cấp tỉnh\nto Văn phòng: LĐ, Phòng Tổng hợp\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                                       CHỦ TỊCH\n- Ban Thường vụ Huyện ủy,\nThường trực HĐND huyện,\nỦy ban MTTQ Việt Nam huyện;\n\n                                                Trần Văn Minh\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Ban Thường vụ Huyện ủy, Thường trực HĐND huyện, Ủy ban MTTQ Việt Nam huyện\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- Sở Nội vụ\nvà Sở Tài chính;\n- Trung tâm\nCông báo tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to Sở Nội vụ và Sở Tài chính\nto Trung tâm Công báo tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nNơi nhận:\n- Sở Nội vụ\nvà Sở Tài chính;\n- Trung tâm\nCông báo tỉnh;\n- Lưu: VT.\n",
        "to Sở Nội vụ và Sở Tài chính\nto Trung tâm Công báo tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "                                  TM. ỦY BAN NHÂN DÂN\n                                       CHỦ TỊCH\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n                                     Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
    ])
  func wrapped(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Recipients over two columns",
    arguments: [
      (
        "Nơi nhận:\n- Thường trực Tỉnh ủy;            - Các sở, ban, ngành;\n- Thường trực HĐND tỉnh;          - UBND các xã;\n- UBND tỉnh;                      - Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to Thường trực Tỉnh ủy\nto Các sở, ban, ngành\nto Thường trực HĐND tỉnh\nto UBND các xã\nto UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- Thường trực Tỉnh ủy,            - Các sở, ban, ngành\nHĐND tỉnh;                        cấp tỉnh;\n- UBND tỉnh;                      - Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to Thường trực Tỉnh ủy, HĐND tỉnh\nto Các sở, ban, ngành cấp tỉnh\nto UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                                               TM. ỦY BAN NHÂN DÂN\n- Thường trực Tỉnh ủy;     - UBND các xã;                    CHỦ TỊCH\n- UBND tỉnh;               - Lưu: VT.\n\n                                                         Trần Văn Minh\n",
        "to Thường trực Tỉnh ủy\nto UBND các xã\nto UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
    ])
  func twoColumns(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Marks before recipients: any bullet, numbers, what recognition made of a dash, none",
    arguments: [
      (
        "Nơi nhận:\n+ UBND tỉnh;\n+ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n* UBND tỉnh;\n* Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n• UBND tỉnh;\n• Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n➢ UBND tỉnh;\n➢ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n1. UBND tỉnh;\n2. Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\nUBND tỉnh;\nLưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\nUBND tỉnh;\nCác sở, ban, ngành;\nUBND các xã,\nthị trấn;\nLưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Các sở, ban, ngành\nto UBND các xã, thị trấn\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\no UBND tỉnh;\no Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n❖ UBND tỉnh;\n❖ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n→ UBND tỉnh;\n→ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n_ UBND tỉnh;\n_ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n~ UBND tỉnh;\n~ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n UBND tỉnh;\n Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n○ UBND tỉnh;\n○ Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n— UBND tỉnh;\n— Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n. UBND tỉnh;\n. Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
    ])
  func bullets(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Nơi nhận in capitals, without a colon, in marks, with its first entry",
    arguments: [
      (
        "NƠI NHẬN\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi Nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận: - UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận: UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "*Nơi nhận*:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận;\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
    ])
  func labels(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "What stands in place of a signature, and the stamps of digital ones",
    arguments: [
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nđã ký\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n                                đã ký\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐã ký\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐã ký\nTrần Văn Minh\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(đã ký)\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐÃ KÝ\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n[Đã ký]\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n[Đã ký]\nTrần Văn Minh\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Signed)\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nSignature valid\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n                                Signature valid\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nSignature Not Verified\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nSignature Not Verified\nTrần Văn Minh\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nSignature not verified\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n                                Signature not verified\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐã ký số\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nKý điện tử\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nDate: 2021.04.12 15:20:11 +07'00'\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n                                Date: 2021.04.12 15:20:11 +07'00'\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nReason: I am the author of this document\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐược ký bởi: Trần Văn Minh\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nKý bởi: Ủy ban nhân dân huyện An Sơn\nEmail: ubnd@anson.gov.vn\nCơ quan: Tỉnh An Sơn\nThời gian ký: 12.04.2021 15:20:11 +07:00\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n                                Ký bởi: Ủy ban nhân dân huyện An Sơn\n                                Email: ubnd@anson.gov.vn\n                                Cơ quan: Tỉnh An Sơn\n                                Thời gian ký: 12.04.2021 15:20:11 +07:00\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNgười ký: Trần Văn Minh\nNgày ký: 12/04/2021 15:20\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nSignature Not Verified\nKý bởi: UBND huyện\nKý ngày: 12/04/2021 15:20:11\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nDigitally signed by Trần Văn Minh\nDate: 2021.04.12\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Ký tên, đóng dấu)\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký và đóng dấu)\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Ký, ghi rõ họ tên)\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n*\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLocation: Hà Nội\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nKý thay mặt\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nø “\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n[9 .\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
    ])
  func notes(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "An office below the name",
    arguments: [
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\n\nTrần Văn Minh\nCHỦ TỊCH\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTrần Văn Minh\nChủ tịch\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned office: Chủ tịch, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\n(Đã ký)\nTrần Văn Minh\nChủ tịch UBND huyện\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: Chủ tịch UBND huyện, name: Trần Văn Minh"
      ),
    ])
  func below(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Capacities and offices however they are typed",
    arguments: [
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KT.CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT . CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KT . CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKt. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. Kt., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    Kt. CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. Kt., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KT CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT: CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KT: CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nK/T CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. K/T, body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    K/T CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. K/T, body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT/ CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT/, body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KT/ CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT/, body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT, CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KT, CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KT., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKÝ THAY CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KÝ THAY., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    KÝ THAY CHỦ TỊCH\n- Lưu: VT.                      PHÓ CHỦ TỊCH\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM. KÝ THAY., body: ỦY BAN NHÂN DÂN, office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TUQ., office: CHÁNH VĂN PHÒNG, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTL/ CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TL/, office: CHÁNH VĂN PHÒNG, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTUQ.CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TUQ., office: GIÁM ĐỐC SỞ NỘI VỤ, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. Ủy ban nhân dân\nChủ tịch\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: Ủy ban nhân dân, office: Chủ tịch, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nKT. Chủ tịch\nPhó Chủ tịch\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: KT., office: Phó Chủ tịch, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. Ủy ban nhân dân\n- UBND tỉnh;                         Chủ tịch\n- Lưu: VT.\n\n                                  Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: Ủy ban nhân dân, office: Chủ tịch, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nP. HIỆU TRƯỞNG\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned office: P. HIỆU TRƯỞNG, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nCHỦ TỊCH QUỐC HỘI\n\n\nTrần Thanh Mẫn\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned office: CHỦ TỊCH QUỐC HỘI, name: Trần Thanh Mẫn"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ĐOÀN CHỦ TỊCH\nCHỦ TỌA\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ĐOÀN CHỦ TỊCH, office: CHỦ TỌA, name: Trần Văn Minh"
      ),
    ])
  func capacities(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Names in capitals, with ranks and titles, alone, with stray marks",
    arguments: [
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTRẦN VĂN MINH\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: TRẦN VĂN MINH"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  TRẦN VĂN MINH\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: TRẦN VĂN MINH"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần Văn Minh.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Trần Văn Minh.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nĐại tá, TS. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Đại tá, TS. Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Đại tá, TS. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Đại tá, TS. Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nMinh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nKsor H'Bơ Khắp\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Ksor H'Bơ Khắp"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Ksor H'Bơ Khắp\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Ksor H'Bơ Khắp"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần  Văn  Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Trần  Văn  Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTS. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: TS. Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  TS. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: TS. Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nThượng tướng Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Thượng tướng Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Thượng tướng Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Thượng tướng Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n— Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  — Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n? Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  ? Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nTrần văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Trần văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nBSCKII. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: BSCKII. Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  BSCKII. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: BSCKII. Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nThs. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Ths. Trần Văn Minh"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  Ths. Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Ths. Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nĐẠI TÁ TRẦN VĂN MINH\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: ĐẠI TÁ TRẦN VĂN MINH"
      ),
      (
        "Nơi nhận:                       TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                    CHỦ TỊCH\n- Lưu: VT.\n\n                                  ĐẠI TÁ TRẦN VĂN MINH\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: ĐẠI TÁ TRẦN VĂN MINH"
      ),
    ])
  func names(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Rows of tables that characters draw or tabs part, and all on one line",
    arguments: [
      (
        "| Nơi nhận:        | TM. ỦY BAN NHÂN DÂN |\n| - UBND tỉnh;     | CHỦ TỊCH            |\n| - Lưu: VT.       |                     |\n|                  | Trần Văn Minh       |\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "+------------------+---------------------+\n| Nơi nhận:        | TM. ỦY BAN NHÂN DÂN |\n| - UBND tỉnh;     |      CHỦ TỊCH       |\n| - Các sở, ban,   |                     |\n|   ngành;         |                     |\n| - Lưu: VT.       |    Trần Văn Minh    |\n+------------------+---------------------+\n",
        "to UBND tỉnh\nto Các sở, ban, ngành\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "┌──────────────┬─────────────────────┐\n│ Nơi nhận:    │ TM. ỦY BAN NHÂN DÂN │\n│ - UBND tỉnh; │      CHỦ TỊCH       │\n│ - Lưu: VT.   │    Trần Văn Minh    │\n└──────────────┴─────────────────────┘\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;\tCHỦ TỊCH\n- Lưu: VT.\t\n\tTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;\tCHỦ TỊCH\n- Các sở, ban,\nngành;\n- Lưu: VT.\tTrần Văn Minh\n",
        "to UBND tỉnh\nto Các sở, ban, ngành\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "| Nơi nhận: - UBND tỉnh; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Minh |\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận: - UBND tỉnh; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "| TM. ỦY BAN NHÂN DÂN | TM. ỦY BAN MTTQ |\n| CHỦ TỊCH            | CHỦ TỊCH        |\n|                     |                 |\n| Trần Văn Minh       | Lê Thị Lan      |\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh\nsigned by: TM., body: ỦY BAN MTTQ, office: CHỦ TỊCH, name: Lê Thị Lan"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\tTM. ỦY BAN MTTQ\nCHỦ TỊCH\tCHỦ TỊCH\n\nTrần Văn Minh\tLê Thị Lan\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh\nsigned by: TM., body: ỦY BAN MTTQ, office: CHỦ TỊCH, name: Lê Thị Lan"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\t\t\t\tTM. ỦY BAN NHÂN DÂN\n\t\t\t\t\tCHỦ TỊCH\n\n\t\t\t\t\tTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh"
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: KT., office: PHÓ CHỦ TỊCH, name: Trần Văn Minh"
      ),
    ])
  func framed(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Two who sign",
    arguments: [
      (
        "TM. ỦY BAN NHÂN DÂN            TM. ỦY BAN MTTQ\nCHỦ TỊCH                       CHỦ TỊCH\n\n\nTrần Văn Minh                  Lê Thị Lan\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh\nsigned by: TM., body: ỦY BAN MTTQ, office: CHỦ TỊCH, name: Lê Thị Lan"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Minh\nTM. ỦY BAN MTTQ\nCHỦ TỊCH\nLê Thị Lan\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh\nsigned by: TM., body: ỦY BAN MTTQ, office: CHỦ TỊCH, name: Lê Thị Lan"
      ),
      (
        "TM. ỦY BAN NHÂN DÂN            TM. ỦY BAN MTTQ\nCHỦ TỊCH                       CHỦ TỊCH\n(Đã ký)                        (Đã ký)\nTrần Văn Minh                  Lê Thị Lan\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh\nsigned by: TM., body: ỦY BAN MTTQ, office: CHỦ TỊCH, name: Lê Thị Lan"
      ),
    ])
  func two(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "Where it ends: page numbers, a website's tail and names that are due open no appendix",
    arguments: [
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\n84\n84\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\n- 2 -\n\n- 2 -\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n2\n\n2\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nTrang 3\n3\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nLưu trữ\nGhi chú\nÝ kiến\nFacebook\nEmail\nIn\n\nBài liên quan:\nQuyết định 12/QĐ-UBND về bến\nCông văn 5/UBND về đường\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nVăn bản liên quan\nTHƯ VIỆN PHÁP LUẬT\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nTải về\nChia sẻ\nIn bài viết\nLược đồ\nThuộc tính\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nPHỤ LỤC I\nDANH MỤC ĐƯỜNG\n1. Đường A.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        1
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPHỤ LỤC I\nDANH MỤC ĐƯỜNG\n1. Đường A.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH", 1
      ),
      (
        "Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                                       CHỦ TỊCH\n- Lưu: VT.\nPhụ lục 01\nDANH MỤC ĐƯỜNG\n(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/4/2021)\n1. Đường A.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH", 1
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nDANH MỤC ĐƯỜNG\n1. Đường A.\n2. Đường B.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        1
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n12\n\nTrần Văn Minh\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        0
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nHUYỆN AN SƠN\nCHỦ TỊCH\n\nTRẦN VĂN MINH\n\nPHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch số 45/KH-UBND)\n1. Đường A.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN HUYỆN AN SƠN, office: CHỦ TỊCH, name: TRẦN VĂN MINH",
        1
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nQUY CHẾ\nQuản lý bến\n(Ban hành kèm theo Kế hoạch số 45/KH-UBND)\nĐiều 1. Bến.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        1
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nQUY CHẾ\nQuản lý bến\n(Ban hành kèm theo Kế hoạch số 45/KH-UBND)\nĐiều 1. Bến.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH", 1
      ),
      (
        "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh\n\nDANH SÁCH\n1. Nguyễn Văn A, xã B.\n2. Trần Văn C, xã D.\n",
        "to UBND tỉnh\nto Lưu: VT | VT\nsigned by: TM., body: ỦY BAN NHÂN DÂN, office: CHỦ TỊCH, name: Trần Văn Minh",
        1
      ),
    ])
  func ends(_ text: String, _ expected: String, _ appendices: Int) {
    check(text, expected, appendices: appendices)
  }
}
