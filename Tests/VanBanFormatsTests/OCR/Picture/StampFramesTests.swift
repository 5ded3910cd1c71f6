#if OCR
  import Testing

  @testable import VanBanFormats

  @Suite("Frames of stamps of arrival")
  struct StampFramesTests {
    /// A page of 8 by 10 inches at 100 dots an inch, with boxes of ink: left, top, width, height.
    private func frames(_ boxes: [(Int, Int, Int, Int)]) throws -> (frames: StampFrames, page: Picture) {
      var pixels = [UInt8](repeating: 255, count: 800 * 1000)
      for (left, top, width, height) in boxes {
        for row in top..<(top + height) {
          for column in left..<(left + width) { pixels[row * 800 + column] = 0 }
        }
      }
      let picture = GreyPicture(width: 800, height: 1000, pixels: pixels, dotsPerInch: 100)
      let page = try #require(picture.picture(of: pixels))
      return (StampFrames(page, dotsPerInch: 100), page)
    }

    private static let frame = [(40, 200, 180, 3), (40, 280, 180, 3), (40, 200, 3, 83), (217, 200, 3, 83)]

    @Test("A frame, also one that is broken or cut off, is found, and its lines go while print in it stays")
    func found() throws {
      let print = [(100, 230, 12, 12)]
      for lines in [
        Self.frame, [Self.frame[0], Self.frame[1], Self.frame[2]],
        [(0, 200, 180, 3), (0, 280, 180, 3), (177, 200, 3, 83)],
        [(40, 200, 80, 3), (150, 200, 70, 3)] + Self.frame[1...],
      ] {
        let (frames, page) = try frames(lines + print)
        #expect(frames.boxes.count == 1)
        let box = try #require(frames.boxes.first)
        #expect(abs(box.top - 200) < 8 && abs(box.bottom - 283) < 8)
        let bare = try #require(frames.withoutLines(page)).bytes
        #expect(bare[281 * 800 + 100] == 255)
        #expect(bare[235 * 800 + 105] == 0)
      }
    }

    @Test("Lines under titles, tables in the middle, and letters are none")
    func others() throws {
      for boxes in [
        [(300, 200, 200, 3)], [(300, 200, 180, 3), (300, 280, 180, 3), (300, 200, 3, 83)],
        [(40, 200, 700, 3), (40, 500, 700, 3), (40, 200, 3, 300)], [(100, 230, 12, 12), (120, 230, 12, 12)],
        Self.frame.map { ($0.0, $0.1 + 500, $0.2, $0.3) },
      ] {
        #expect(try frames(boxes).frames.boxes.isEmpty)
      }
    }
  }
#endif
