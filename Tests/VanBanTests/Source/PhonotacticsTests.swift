import Testing

@testable import VanBan

@Suite("Possible syllables")
struct PhonotacticsTests {
  @Test(
    "Words of every kind of onset and rime",
    arguments: [
      "ủy ban nhân dân tỉnh quyết định phê duyệt kế hoạch triển khai nghị quyết",
      "nghiêng khuya gì giếng gìn giữ giải quyền quốc quý quặng quả que quơ hoà hòa thuỷ thủy",
      "ướt yêu yếm uyên oanh ách ếch ích ông oóc xoong khoắn loẹt ngoằn ngoèo huýt khuỷu rượu hươu",
      "kỹ lý ý ghế gì nghề ngà cà kẻ quang tuần xuân luật tuấn hoặc thoát đặc biệt",
    ])
  func possible(words: String) {
    for word in words.split(separator: " ") {
      #expect(Phonotactics.isSyllable(SyllableKey(String(word))), "\(word)")
    }
  }

  @Test(
    "What no Vietnamese word is",
    arguments: [
      "vieọt", "kà", "cế", "ghà", "nghà", "ngế", "bỉt", "hàc", "việtt", "zà", "fê", "đb", "ưo", "quư", "",
    ])
  func impossible(word: String) { #expect(!Phonotactics.isSyllable(SyllableKey(word)), "\(word)") }

  @Test("Of the words of the samples, all but names and typing errors")
  func samples() {
    for sample in Samples.seeds {
      let score = SyllableScore(sample.bytes)
      #expect(score.share > 0.985, "\(sample.name): \(score)")
    }
  }
}
