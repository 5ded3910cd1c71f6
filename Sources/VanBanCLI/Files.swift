import Foundation
import VanBan
import VanBanFiles
import VanBanFormats

/// A file that cannot be read or written, and why.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let message: String

  /// `file: message`, `file:line:column: message`
  var description: String { path.visible() + (place.map { ":" + $0 } ?? "") + ": " + message }

  /// `line:column`
  var place: String?

  init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  /// What is wrong with JSON at `place`, `line:column`.
  init(_ path: String, _ place: String, _ error: DocumentJSONError) {
    self.init(path, (error.path.isEmpty ? "" : error.path + ": ") + error.message)
    self.place = place
  }

  /// The error that the system gave last.
  init(systemErrorAt path: String) {
    self.init(path, String(cString: strerror(errno)))
  }
}

/// Reads and writes files.
enum Files {
  /// The bytes of the file at `path`, at most `limit`; of standard input for `-`.
  static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    do {
      if path == "-" { return try FileBytes.read(descriptor: STDIN_FILENO, limit: limit) }
      // A named pipe is read like standard input: `vanban parse <(pdftotext …)`.
      if isPipe(path) { return try readPipe(path, limit: limit) }
      return try FileBytes.read(path, limit: limit)
    } catch {
      throw FileError(path, error.message)
    }
  }

  /// Calls `body` with each line of the file at `path`, without its line feed, as soon as it is there.
  static func eachLine(_ path: String, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    let descriptor = path == "-" ? STDIN_FILENO : open(FileName.path(path), O_RDONLY)
    guard descriptor >= 0 else { throw FileError(systemErrorAt: path) }
    defer { if path != "-" { close(descriptor) } }
    var rest: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = SystemCall.retrying {
        buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      }
      guard count >= 0 else { throw FileError(systemErrorAt: path) }
      if count == 0 { break }
      var chunk = buffer[..<count]
      while let end = chunk.firstIndex(of: 0x0A) {
        try body(rest.isEmpty ? chunk[..<end] : (rest + chunk[..<end])[...])
        rest = []
        chunk = chunk[(end + 1)...]
      }
      rest += chunk
    }
    if !rest.isEmpty { try body(rest[...]) }
  }

  private static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(FileName.path(path), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  private static func readPipe(_ path: String, limit: Int) throws(FormatError) -> [UInt8] {
    let descriptor = open(FileName.path(path), O_RDONLY)
    defer { close(descriptor) }
    return try FileBytes.read(descriptor: descriptor, limit: limit)
  }

  /// The paths that arguments name, those of the list on standard input for `-`.
  static func listed(_ arguments: [String]) throws(FileError) -> [String] {
    var paths: [String] = []
    for argument in arguments {
      guard argument == "-" else {
        paths.append(argument)
        continue
      }
      // Names may be any bytes but these.
      paths += try read("-").split(separator: 0x0A).map {
        FileName.text($0.last == 0x0D ? $0.dropLast() : $0)
      }
    }
    return paths
  }

  /// The text of the file at `path`, which must be UTF-8.
  static func readText(_ path: String) throws(FileError) -> String {
    guard let text = String(validating: try read(path), as: UTF8.self) else {
      throw FileError(path, "The file is not UTF-8 text: save it as UTF-8.")
    }
    return text
  }

  /// The first of `paths` at which something is.
  static func existing(_ paths: [String]) -> String? { paths.first { access(FileName.path($0), F_OK) == 0 } }

  /// Writes the files, each whole or not at all: they take their names once all are written. With `mayBeStream` a
  /// path that is a device or a pipe is written to as it is; else it is replaced.
  static func write(_ files: [(path: String, text: String)], mayBeStream: Bool = false) throws(FileError) {
    try write(files.map { (path: $0.path, bytes: Array($0.text.utf8)) }, mayBeStream: mayBeStream)
  }

  /// The same for files that are no text.
  static func write(_ files: [(path: String, bytes: [UInt8])], mayBeStream: Bool = false) throws(FileError) {
    var targets: [OutputTarget] = []
    do throws(SystemError) {
      for file in files {
        let target = try OutputTarget(file.path, mayBeStream: mayBeStream)
        targets.append(target)
        try target.write(file.bytes)
        try target.finish()
      }
      for target in targets { try target.place() }
    } catch {
      for target in targets { target.discard() }
      throw FileError(error.path, error.message)
    }
  }

  /// Creates the folder at `path` and its parents if missing.
  static func makeFolder(_ path: String) throws(FileError) {
    do { _ = try Folder(making: path) } catch {
      throw FileError(
        path, "this folder cannot be made (\(error.message)): name another, or move away what is there.")
    }
  }

  /// The names of the files in the folder at `path` that end in `ending`, without it, in order.
  static func names(in path: String, ending: String) throws(FileError) -> [String] {
    do {
      return try Folder(opening: path).names().filter { $0.hasSuffix(ending) }.map {
        String($0.dropLast(ending.count))
      }
    } catch {
      throw FileError(path, error.message)
    }
  }

  /// The path of the document `name` in the folder at `path`: `NAME.txt`, or where only a file of another format has
  /// that name, that file.
  static func document(_ name: String, in path: String) throws(FileError) -> String {
    let text = name + ".txt"
    let found = try names(in: path, ending: "").filter { $0 == text || baseName($0) == name }
    if found.contains(text) { return Self.path(path, text) }
    if found.count > 1 {
      throw FileError(path, "\(found.joined(separator: ", ")): which of them is annotated? Keep one.")
    }
    return Self.path(path, found.first ?? text)
  }

  /// `folder/file`
  static func path(_ folder: String, _ file: String) -> String {
    folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }

  /// The last part of `path` without its ending: `ke-hoach` for `in/ke-hoach.txt`; `stdin` for `-`.
  static func baseName(_ path: String) -> String {
    if path == "-" { return "stdin" }
    let last = path.split(separator: "/").last.map { String($0) } ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
