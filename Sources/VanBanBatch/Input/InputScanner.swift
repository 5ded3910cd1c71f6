import Foundation
import VanBan
import VanBanFiles

/// Finds the files of a batch: those named, and those in folders, at any depth.
///
/// Follows links to files, but not to folders, which could form a loop. Skips files whose names begin with a dot, and the
/// output folder inside an input folder. Names may be any bytes.
package struct InputScanner {
  package private(set) var items: [BatchItem] = []
  package private(set) var missing: [MissingInput] = []
  /// Notes for the user on what was left out.
  package private(set) var notes: [String] = []
  private var foldersBehindLinks: [String] = []
  private let pattern: PathPattern
  private let outputID: FileID?

  /// The identity of a file or folder on this machine.
  private struct FileID: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }

    init?(path: String) {
      var status = stat()
      guard stat(FileName.path(path), &status) == 0 else { return nil }
      self.init(status)
    }
  }

  /// Scans `inputs`; the files of a folder come in the order of names.
  ///
  /// - Parameters:
  ///   - pattern: Which files of folders to take.
  ///   - output: A folder to leave out.
  package init(_ inputs: [String], pattern: PathPattern = PathPattern(), leavingOut output: String? = nil) {
    self.pattern = pattern
    outputID = output.flatMap { FileID(path: $0) }
    for input in inputs.map(Self.plain) {
      var status = stat()
      if stat(FileName.path(input), &status) != 0 {
        add(missing: input, name: Self.lastPart(input), errno)
      } else if status.st_mode & S_IFMT == S_IFDIR {
        walk(input)
      } else {
        items.append(BatchItem(source: input, name: Self.lastPart(input)))
      }
    }
    if let first = foldersBehindLinks.first {
      notes.append(
        "Links to folders are not followed: \(foldersBehindLinks.count), the first of them \(first.visible())."
      )
    }
  }

  /// `in/a` for `in//a/`
  private static func plain(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }[...]
    if path.hasPrefix("/") { parts = [""] + parts }
    let plain = parts.joined(separator: "/")
    return plain.isEmpty ? (path.hasPrefix("/") ? "/" : path.isEmpty ? "" : ".") : plain
  }

  /// The files of the inputs of `options`, each once, each with a name of its own among the results.
  ///
  /// - Throws: ``BatchError`` if an input folder is the output folder.
  static func scan(_ options: BatchOptions) throws(BatchError) -> InputScanner {
    let output = FileID(path: options.output)
    for input in options.inputs {
      if let output, FileID(path: input) == output {
        throw BatchError(input.visible(), "this is the folder of the results: choose another for them.")
      }
    }
    var scanner = InputScanner(
      options.inputs, pattern: PathPattern(include: options.include, exclude: options.exclude),
      leavingOut: options.output)
    // The report and the journal are beside the results.
    var names = ResultNames(
      reserved: ["report.csv", "report.html"]
        + options.formats.filter(\.isOneFile).map { "documents" + $0.fileExtension },
      endings: options.formats.filter { !$0.isOneFile }.map(\.fileExtension))
    var sources: Set<[UInt8]> = []
    var items: [BatchItem] = []
    for var item in scanner.items where sources.insert(FileName.bytes(item.source)).inserted {
      let wanted = item.name
      item.name = names.take(wanted)
      if item.name.utf8.elementsEqual(wanted.utf8) == false {
        item.note = BatchItem.note(FileName.portable(wanted), given: item.name)
      }
      items.append(item)
    }
    scanner.items = items
    for index in scanner.missing.indices {
      scanner.missing[index].name = names.take(scanner.missing[index].name)
    }
    return scanner
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }

  private mutating func walk(_ root: String) {
    var folders = [""]
    while let folder = folders.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      let names: [String]
      do { names = try Folder(opening: path).names() } catch {
        add(missing: path, name: folder.isEmpty ? Self.lastPart(root) : folder, error.code)
        continue
      }
      var inner: [String] = []
      for name in names where !name.hasPrefix(".") {
        let relative = folder.isEmpty ? name : folder + "/" + name
        let file = root == "/" ? root + relative : root + "/" + relative
        var status = stat()
        guard lstat(FileName.path(file), &status) == 0 else {
          if pattern.takes(relative) { add(missing: file, name: relative, errno) }
          continue
        }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, stat(FileName.path(file), &status) != 0 {
          if pattern.takes(relative) { add(missing: file, name: relative, errno, isLink: true) }
          continue
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR where isLink: foldersBehindLinks.append(file)
        case S_IFDIR where pattern.leavesOut(folder: relative): break
        case S_IFDIR where FileID(status) == outputID:
          notes.append("\(file.visible()) is the folder of the results: it is not read.")
        case S_IFDIR: inner.append(relative)
        // Reading reports pipes and devices.
        default: if pattern.takes(relative) { items.append(BatchItem(source: file, name: relative)) }
        }
      }
      folders += inner.reversed()
    }
  }

  private mutating func add(missing path: String, name: String, _ code: Int32, isLink: Bool = false) {
    missing.append(
      MissingInput(source: path, name: name, message: String(cString: strerror(code)), isLink: isLink))
  }
}
