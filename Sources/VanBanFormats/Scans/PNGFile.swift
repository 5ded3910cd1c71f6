/// What a PDF file needs of a PNG file: its packed rows, which PDF reads as they are (ISO 32000-1, 7.4.4.4).
struct PNGFile {
  let width: Int
  let height: Int
  let bitsPerComponent: Int
  /// 1 for grey, 3 for RGB.
  let components: Int
  let data: [UInt8]

  /// Nil for a file that is damaged, interlaced, or has a palette or transparency.
  init?(_ bytes: [UInt8]) {
    func number(_ place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 33,
      [0, 2].contains(bytes[25]), bytes[28] == 0
    else { return nil }
    (width, height, bitsPerComponent) = (number(16), number(20), Int(bytes[24]))
    components = bytes[25] == 0 ? 1 : 3
    var data: [UInt8] = []
    var place = 8
    while place + 12 <= bytes.count {
      let count = number(place)
      guard count <= bytes.count - place - 12 else { return nil }
      if bytes[(place + 4)..<(place + 8)].elementsEqual("IDAT".utf8) {
        data += bytes[(place + 8)..<(place + 8 + count)]
      }
      place += count + 12
    }
    self.data = data
  }
}
