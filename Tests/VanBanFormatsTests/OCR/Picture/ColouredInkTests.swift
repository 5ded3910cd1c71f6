#if OCR
  import Testing

  @testable import VanBanFormats

  @Suite("Ink in colour")
  struct ColouredInkTests {
    /// A box of ink on a page, in dots.
    struct Ink: Sendable {
      let left: Int
      let top: Int
      let width: Int
      let height: Int
      let colour: [UInt8]
    }

    /// So many dots are the width of A4 at 75 an inch.
    private static let side = 620
    /// Pages are read at 300 dots an inch.
    private static let scale = 4

    /// A white page with boxes of ink over one another, each channel as dark as the darker of them.
    private func page(_ boxes: [Ink]) throws -> GreyPicture {
      var dots = [UInt8](repeating: 255, count: Self.side * Self.side * 3)
      for box in boxes {
        for row in box.top..<(box.top + box.height) {
          for column in box.left..<(box.left + box.width) {
            for channel in 0..<3 {
              let place = (row * Self.side + column) * 3 + channel
              dots[place] = min(dots[place], box.colour[channel])
            }
          }
        }
      }
      // A picture in the form of PPM.
      let file = Array("P6\n\(Self.side) \(Self.side)\n255\n".utf8) + dots
      return try ImageFile(file, limit: 1).picture(0, pixels: 50_000_000)
    }

    /// The four sides of a frame as high and wide as a seal.
    private func frame(_ colour: [UInt8]) -> [Ink] {
      [
        Ink(left: 200, top: 200, width: 60, height: 4, colour: colour),
        Ink(left: 200, top: 256, width: 60, height: 4, colour: colour),
        Ink(left: 200, top: 200, width: 4, height: 60, colour: colour),
        Ink(left: 256, top: 200, width: 4, height: 60, colour: colour),
      ]
    }

    /// How light a dot of the page is as it is read.
    private func read(_ picture: GreyPicture, _ column: Int, _ row: Int) -> UInt8 {
      picture.readPixels[(row * Self.scale + 2) * picture.width + column * Self.scale + 2]
    }

    @Test(
      "A red seal and a blue stamp go; black print below them stays",
      arguments: [[222, 48, 58], [48, 80, 208]] as [[UInt8]])
    func seal(colour: [UInt8]) throws {
      let print = Ink(left: 190, top: 228, width: 40, height: 5, colour: [16, 16, 16])
      let picture = try page(frame(colour) + [print])
      #expect(read(picture, 230, 201) > 200)
      #expect(read(picture, 201, 215) > 200)
      // Where print crosses the seal it is black, as it is beside it.
      #expect(read(picture, 201, 230) < 100)
      #expect(read(picture, 194, 230) < 100)
      // The picture itself keeps the seal.
      #expect(picture.pixels[(201 * Self.scale + 2) * picture.width + 230 * Self.scale + 2] < 200)
    }

    @Test("Print in colour, which is no higher than letters are, stays")
    func print() throws {
      let picture = try page([Ink(left: 100, top: 300, width: 120, height: 8, colour: [32, 32, 208])])
      #expect(picture.print == nil)
      #expect(read(picture, 150, 304) < 128)
    }

    @Test("A page in black and white has nothing in colour")
    func black() throws {
      #expect(try page(frame([16, 16, 16])).print == nil)
    }
  }
#endif
