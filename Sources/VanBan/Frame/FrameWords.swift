/// The fixed words of a document's frame (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW).
enum FrameWords {
  /// The words of Quốc hiệu and Tiêu ngữ: a line of nothing else belongs to them.
  static let motto = KeySet(
    "cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc đảng sản".split(separator: " ").map {
      SyllableKey(String($0))
    })

  /// How a line of the motto begins, also where an extractor broke it.
  static let mottoOpeners: [Phrase] = [
    "cộng hòa xã hội", "cộng hòa xã", "đảng cộng sản việt nam",
  ]

  /// How Tiêu ngữ begins, before its dash.
  static let mottoSecondLine: Phrase = "độc lập"

  /// How a căn cứ begins.
  static let basisOpeners = PhraseTable<Bool>([
    ("căn cứ", true), ("thực hiện", true), ("theo đề nghị", true), ("xét đề nghị", true), ("xét", true),
    ("trên cơ sở", true), ("theo", true), ("thi hành", true), ("sau khi", true), ("tiếp theo", true),
    ("được sự", true), ("triển khai", true), ("để thực hiện", true), ("để triển khai", true),
  ])

  /// Openers that say căn cứ wherever they stand in a preamble.
  static let strongBasisOpeners = PhraseTable<Bool>([
    ("căn cứ", true), ("theo đề nghị", true), ("xét đề nghị", true), ("xét tờ trình", true), ("xét", true),
  ])

  /// The enacting words on a line of their own.
  static let enacting: [Phrase] = [
    "quyết định", "quyết nghị", "nghị quyết", "ban hành", "chỉ thị", "thông tư", "ra quyết định",
  ]
}
