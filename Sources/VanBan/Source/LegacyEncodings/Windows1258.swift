/// windows-1258, from ICU's converter. Letters have circumflex, breve and horn of their own; most tones
/// are combining marks after them.
enum Windows1258 {
  static let table = SingleByteTable(icu: "windows-1258")
}
