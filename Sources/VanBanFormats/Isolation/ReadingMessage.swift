internal import VanBan

/// A request to a helper: to read a file, whose bytes follow in a message of their own.
struct ReadingRequest: Equatable {
  /// What the helper is to do.
  enum Task: UInt8 {
    /// To return the file's text.
    case read
    /// To do all that the program would do with the text, and return nothing.
    case trial
    /// To return the pictures of its pages.
    case pictures
  }

  var task = Task.read
  var name: String?
  var encoding: TextEncoding?
  /// The forms that the trial writes.
  var forms: [String] = []
  var limits: ReadingLimits

  /// The first bytes of each request, which change with the protocol.
  private static let mark = Array("VanBan 2".utf8)

  var bytes: [UInt8] {
    var writer = MessageWriter()
    writer.put(Self.mark)
    writer.put(task.rawValue)
    writer.put(name) { $0.put($1) }
    writer.put(encoding) { $0.put($1.rawValue) }
    writer.put(forms) { $0.put($1) }
    for limit in LimitRow.all.compactMap(\.count) { writer.put(limits[keyPath: limit]) }
    for limit in LimitRow.all.compactMap(\.time) { writer.put(limits[keyPath: limit]) }
    return writer.bytes
  }

  init(
    task: Task = .read, name: String?, encoding: TextEncoding?, forms: [String] = [], limits: ReadingLimits
  ) {
    (self.task, self.name, self.encoding, self.forms, self.limits) = (task, name, encoding, forms, limits)
  }

  init(_ bytes: [UInt8]) throws(MessageReader.Damaged) {
    var reader = MessageReader(bytes)
    guard try reader.array() == Self.mark, let task = Task(rawValue: try reader.byte()) else {
      throw MessageReader.Damaged()
    }
    self.task = task
    name = try reader.optional { reader throws(MessageReader.Damaged) in try reader.string() }
    encoding = try reader.optional { reader throws(MessageReader.Damaged) in try reader.encoding() }
    forms = try reader.list { reader throws(MessageReader.Damaged) in try reader.string() }
    limits = ReadingLimits()
    for limit in LimitRow.all.compactMap(\.count) { limits[keyPath: limit] = try reader.int() }
    for limit in LimitRow.all.compactMap(\.time) { limits[keyPath: limit] = try reader.double() }
    try reader.finish()
  }
}

/// An answer of a helper.
enum ReadingAnswer: Equatable {
  /// It begins a page, counted from 1.
  case page(Int)
  case text(SourceText)
  case failure(FormatError)
  /// It has survived the trial.
  case survived
  case pictures([PagePicture])

  var bytes: [UInt8] {
    var writer = MessageWriter()
    switch self {
    case .page(let number):
      writer.put(0 as UInt8)
      writer.put(number)
    case .text(let text):
      writer.put(1 as UInt8)
      writer.put(text)
    case .failure(let error):
      writer.put(2 as UInt8)
      writer.put(error.message)
      writer.put(error.isFinal)
    case .survived: writer.put(3 as UInt8)
    case .pictures(let pictures):
      writer.put(4 as UInt8)
      writer.put(pictures) { $0.put($1) }
    }
    return writer.bytes
  }

  init(_ bytes: [UInt8]) throws(MessageReader.Damaged) {
    var reader = MessageReader(bytes)
    switch try reader.byte() {
    case 0: self = .page(try reader.int())
    case 1: self = .text(try reader.sourceText())
    case 2: self = .failure(FormatError(message: try reader.string(), isFinal: try reader.bool()))
    case 3: self = .survived
    case 4: self = .pictures(try reader.list { reader throws(MessageReader.Damaged) in try reader.picture() })
    default: throw MessageReader.Damaged()
    }
    try reader.finish()
  }
}

extension MessageWriter {
  fileprivate mutating func put(_ picture: PagePicture) {
    put(picture.page)
    put(picture.size.width)
    put(picture.size.height)
    put(picture.width)
    put(picture.height)
    put(picture.form.rawValue)
    put(picture.bytes)
  }
}

extension MessageReader {
  fileprivate mutating func picture() throws(Damaged) -> PagePicture {
    let page = try int()
    let size = PageSize(width: try double(), height: try double())
    let (width, height) = (try int(), try int())
    // So many are more than cairo and leptonica make.
    guard page > 0, (1...1 << 20).contains(width), (1...1 << 20).contains(height),
      let form = PagePicture.Form(rawValue: try string())
    else { throw Damaged() }
    return PagePicture(
      page: page, size: size, width: width, height: height, form: form, bytes: try array())
  }

  mutating func encoding() throws(Damaged) -> TextEncoding {
    guard let encoding = TextEncoding(rawValue: try string()) else { throw Damaged() }
    return encoding
  }
}
