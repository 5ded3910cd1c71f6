import VanBan

/// Changes of a document that leave its meaning alone: its citations and labels must stay as they were.
///
/// The first byte of an input says which change is made, each of the others which line comes next of a document that is
/// put together from lines as they stand in real ones.
struct MetamorphicTarget: FuzzTarget {
  static let name = "metamorphic"

  func faults(of input: [UInt8]) -> [String] {
    guard let first = input.first else { return [] }
    let change = MeaningPreservingChange.all[Int(first) % MeaningPreservingChange.all.count]
    let text = DocumentMaker.text(of: input.dropFirst().prefix(60))
    let (one, other) = (Meaning(Document(parsing: text)), Meaning(change.document(text)))
    return one == other
      ? [] : ["\(change.name):\n\(one.differences(from: other).joined(separator: "\n"))\nin\n\(text)"]
  }

  let pieces: InputPieces? = InputPieces(.bytes, known: (0...255).map { String(UnicodeScalar($0 as UInt8)) })

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    let choices: [[UInt8]] = [
      Array(0..<40), [1, 8, 8, 9, 20, 21, 22, 30, 31, 40], (0..<60).map { (index: UInt8) in index &* 37 },
    ]
    return MeaningPreservingChange.all.indices.flatMap { change in choices.map { [UInt8(change)] + $0 } }
  }
}

/// What a document says, without where it says it.
struct Meaning: Equatable {
  var citations: [String] = []
  var labels: [String] = []

  init(_ document: Document) {
    citations = document.citations.map { citation in
      "\(citation.relation) \(citation.kind?.rawValue ?? "-") \(citation.resolution)"
    }
    labels = document.blocks.compactMap { block in
      block.label.map { "\(block.role) \($0.style) \($0.numbers)" }
    }
  }

  func differences(from other: Meaning) -> [String] {
    zip([citations, labels], [other.citations, other.labels]).flatMap { one, other in
      other.difference(from: one).map { change in
        switch change {
        case .remove(_, let element, _): "- \(element)"
        case .insert(_, let element, _): "+ \(element)"
        }
      }
    }
  }
}

/// Puts a document together from lines, as numbers say.
enum DocumentMaker {
  static func text(of choices: some Sequence<UInt8>) -> String {
    var lines = head
    var article = 0
    var clause = 0
    for choice in choices {
      let sentence = sentences[Int(choice) / 4 % sentences.count]
      switch choice % 4 {
      case 0:
        article += 1
        clause = 0
        lines += ["", "Điều \(article). \(headings[Int(choice) / 4 % headings.count])"]
      case 1 where article > 0:
        clause += 1
        lines += ["", "\(clause). \(sentence)"]
      default: lines += ["", sentence]
      }
    }
    return (lines + tail).joined(separator: "\n") + "\n"
  }

  private static let head = [
    "ỦY BAN NHÂN DÂN", "TỈNH HÀ NAM", "", "Số: 15/QĐ-UBND", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc", "", "Hà Nam, ngày 12 tháng 5 năm 2021", "", "QUYẾT ĐỊNH",
    "Về việc ban hành Quy chế công tác văn thư, lưu trữ", "",
    "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;", "",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", "",
    "QUYẾT ĐỊNH:",
  ]
  private static let tail = [
    "", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Nguyễn Văn An",
  ]
  private static let headings = [
    "Phạm vi điều chỉnh", "Trách nhiệm của các cơ quan", "Hiệu lực thi hành", "Tổ chức thực hiện",
    "Kinh phí thực hiện",
  ]
  private static let sentences = [
    "Việc quản lý văn bản thực hiện theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.",
    "Sở Nội vụ phối hợp với các cơ quan, đơn vị tổ chức thực hiện Quy chế này.",
    "Quyết định này thay thế Quyết định số 07/2015/QĐ-UBND ngày 10 tháng 4 năm 2015 của Ủy ban nhân dân tỉnh.",
    "Bãi bỏ Điều 3 Thông tư số 01/2019/TT-BNV ngày 24 tháng 01 năm 2019 của Bộ trưởng Bộ Nội vụ.",
    "Hồ sơ được nộp vào Lưu trữ cơ quan trong thời hạn 01 năm, kể từ ngày công việc kết thúc.",
    "Thực hiện Nghị quyết số 19/NQ-CP ngày 12 tháng 3 năm 2015 của Chính phủ, tỷ lệ hồ sơ điện tử đạt 98,5%.",
    "Tổng kinh phí là 1.545.000.000 đồng, trong đó ngân sách tỉnh 500 triệu đồng.",
    "Các mẫu tại Phụ lục I ban hành kèm theo Thông tư số 02/2019/TT-BNV được áp dụng từ ngày 01/7/2021.",
    "Những quy định trước đây trái với Quyết định này đều không còn hiệu lực.",
    "Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan chịu trách nhiệm thi hành Quyết định này.",
  ]
}
