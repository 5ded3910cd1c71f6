#if OCR
  import Testing

  @testable import VanBanFormats

  @Suite("Parts of a page that are read again")
  struct PageRegionsTests {
    /// The words of lines on a page of 1000 by 1400 dots: the left edge and the top of each line, and its text.
    private static func regions(_ lines: [(Double, Double, String)]) -> PageRegions {
      var words: [PDFWord] = []
      for (start, top, text) in lines {
        var left = start
        for word in text.split(separator: " ") {
          let box = DotBox(left: left, top: top, right: left + Double(word.count) * 10, bottom: top + 20)
          words.append(
            PDFWord(
              text: String(word), left: left, right: box.right, top: top, bottom: top + 20, confidence: 0.9,
              print: RecognisedPrint(box: box, symbols: [])))
          left = box.right + 8
        }
      }
      return PageRegions(words, width: 1000, height: 1400)
    }

    private static let body: [(Double, Double, String)] = [
      (100, 700, "các cơ quan có liên quan chịu trách nhiệm thi hành Chỉ thị này kể từ ngày ký ban hành"),
      (100, 730, "và báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày cuối cùng của tháng này ./."),
    ]

    @Test("The signer's lines stand beside Nơi nhận, which is found by its list where it was not read")
    func signature() throws {
      let list: [(Double, Double, String)] = [
        (100, 800, "- Như trên;"), (100, 825, "- CT, PCT UBND tỉnh;"), (100, 850, "- Lưu: VT, TH."),
      ]
      for label in ["Nơi nhận:", "K-.46 (d0", "X"] {
        let regions = Self.regions(Self.body + [(100, 770, label)] + list)
        let signature = try #require(regions.signature)
        #expect(signature.left > 250 && signature.left < 500)
        #expect(signature.top > 730 && signature.top < 800)
        #expect((regions.hiddenRecipientsLabel == nil) == (label == "Nơi nhận:"))
        if let hidden = regions.hiddenRecipientsLabel {
          #expect(hidden.holds(DotBox(left: 100, top: 770, right: 180, bottom: 790)))
        }
      }
      // A list in the text ends otherwise.
      #expect(
        Self.regions(Self.body + [(100, 770, "gồm"), (100, 800, "- Một;"), (100, 825, "- Hai.")]).signature
          == nil)
    }
  }
#endif
