extension TextEncoding {
  /// The bytes of `text` in this encoding, without a byte order mark; nil where it cannot express the text.
  ///
  /// UTF-8 and UTF-16 keep the text as it is. The others have one way to write each letter, so that what is
  /// read back is equal to `text` once both are in one normal form.
  public func encode(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return UTF16Decoding.encode(text, isLittleEndian: true)
    case .utf16BigEndian: return UTF16Decoding.encode(text, isLittleEndian: false)
    default: break
    }
    let composed = NormalForm.composed(text)
    guard let bytes = encodeComposed(composed) else { return nil }
    // Some texts look like other text in their encoding: a foreign `aø` in VNI is `à`.
    let back = String(decoding: TextDecoder.buffer(bytes, as: self).bytes, as: UTF8.self)
    return NormalForm.composed(back).utf8.elementsEqual(composed.utf8) ? bytes : nil
  }

  private func encodeComposed(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1252: SingleByteTable.windows1252.encode(text)
    case .windows1258: Windows1258.table.encode(text)
    case .tcvn3: TCVN3.encode(text)
    case .tcvn3Capitals: TCVN3.encodeCapitals(text)
    case .tcvn5712: TCVN5712.complete.encode(text)
    case .vni: VNI.encode(text)
    case .viscii: VISCII.table.encode(text)
    case .viqr: VIQR.encode(text)
    }
  }
}
