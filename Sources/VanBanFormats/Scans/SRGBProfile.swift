internal import Foundation

/// The colour profile of sRGB (IEC 61966-2-1) in the form of ICC.1:2001-04, which says what the colours of a page mean.
enum SRGBProfile {
  static let name = "sRGB IEC61966-2.1"

  static let bytes: [UInt8] = {
    // The primaries, adapted to the white of the profile's space (D50).
    let tags: [(names: [String], data: [UInt8])] = [
      (["desc"], description), (["cprt"], text("No copyright, use freely")), (["wtpt"], xyz(white)),
      (["rXYZ"], xyz((0.436075, 0.222504, 0.013932))), (["gXYZ"], xyz((0.385065, 0.716879, 0.097105))),
      (["bXYZ"], xyz((0.14308, 0.060617, 0.714173))), (["rTRC", "gTRC", "bTRC"], curve),
    ]
    let count = tags.reduce(0) { $0 + $1.names.count }
    var table = BigEndianBytes()
    var data = BigEndianBytes()
    table.put(count, bytes: 4)
    for tag in tags {
      for name in tag.names {
        table.put(name)
        table.put(132 + count * 12 + data.bytes.count, tag.data.count, bytes: 4)
      }
      data.put(tag.data)
      data.fill()
    }
    var profile = BigEndianBytes()
    profile.put(128 + table.bytes.count + data.bytes.count, 0, 0x0210_0000, bytes: 4)
    profile.put("mntrRGB XYZ ")
    // The day of the standard.
    profile.put(1999, 10, 18, 0, 0, 0, bytes: 2)
    profile.put("acsp")
    profile.put([UInt8](repeating: 0, count: 28))
    let point = xyz(white)
    profile.put(Array(point[8...]))
    profile.put([UInt8](repeating: 0, count: 48))
    profile.put(table.bytes)
    profile.put(data.bytes)
    return profile.bytes
  }()

  private static let white = (0.9642, 1.0, 0.8249)

  private static func xyz(_ value: (Double, Double, Double)) -> [UInt8] {
    var data = BigEndianBytes()
    data.put("XYZ ")
    data.put(0, bytes: 4)
    for part in [value.0, value.1, value.2] { data.put(Int((part * 65536).rounded()), bytes: 4) }
    return data.bytes
  }

  private static func text(_ text: String) -> [UInt8] {
    var data = BigEndianBytes()
    data.put("text")
    data.put(0, bytes: 4)
    data.put(text + "\0")
    return data.bytes
  }

  private static let description: [UInt8] = {
    var data = BigEndianBytes()
    data.put("desc")
    data.put(0, name.utf8.count + 1, bytes: 4)
    data.put(name + "\0")
    // Neither in Unicode nor for the Macintosh.
    data.put([UInt8](repeating: 0, count: 8 + 3 + 67))
    return data.bytes
  }()

  /// From the value of a colour to its light.
  private static let curve: [UInt8] = {
    let count = 1024
    var data = BigEndianBytes()
    data.put("curv")
    data.put(0, count, bytes: 4)
    for index in 0..<count {
      let value = Double(index) / Double(count - 1)
      let light = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      data.put(Int((light * 65535).rounded()), bytes: 2)
    }
    return data.bytes
  }()
}
