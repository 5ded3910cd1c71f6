import Foundation

/// Finds the files of a batch: those that are named, and those in folders, at any depth.
///
/// Links to files are followed; links to folders are not, so that no loop is walked. Files whose names begin with a
/// dot are left out, and the output folder where it lies in a folder of the input.
package struct InputScanner {
  package private(set) var items: [BatchItem] = []
  package private(set) var missing: [MissingInput] = []
  private let pattern: PathPattern
  private let outputID: FileID?

  /// What tells a file or folder from all others of the machine.
  private struct FileID: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }

    init?(path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      self.init(status)
    }
  }

  /// Looks through `inputs`, the files of a folder in the order of their names.
  ///
  /// - Parameters:
  ///   - pattern: Which files of folders to take.
  ///   - output: A folder to leave out.
  package init(_ inputs: [String], pattern: PathPattern = PathPattern(), leavingOut output: String? = nil) {
    self.pattern = pattern
    outputID = output.flatMap { FileID(path: $0) }
    for input in inputs {
      var status = stat()
      if stat(input, &status) != 0 {
        add(missing: input, name: Self.lastPart(input))
      } else if status.st_mode & S_IFMT == S_IFDIR {
        walk(input)
      } else {
        items.append(BatchItem(source: input, name: Self.lastPart(input)))
      }
    }
  }

  /// The files of the inputs of `options`, each once.
  ///
  /// - Throws: ``BatchError`` where two of them would have one name among the results.
  static func scan(_ options: BatchOptions) throws(BatchError) -> InputScanner {
    var scanner = InputScanner(
      options.inputs, pattern: PathPattern(include: options.include, exclude: options.exclude),
      leavingOut: options.output)
    var sources: [String: String] = [:]
    var items: [BatchItem] = []
    for item in scanner.items {
      if let other = sources.updateValue(item.source, forKey: item.name) {
        guard other != item.source else { continue }
        throw BatchError(
          item.source,
          "\(other) would have the same name, \(item.name), among the results: convert them apart.")
      }
      items.append(item)
    }
    scanner.items = items
    return scanner
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }

  private mutating func walk(_ root: String) {
    var folders = [""]
    while let folder = folders.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      guard let names = Self.names(in: path) else {
        add(missing: path, name: folder.isEmpty ? Self.lastPart(root) : folder)
        continue
      }
      var inner: [String] = []
      for name in names where !name.hasPrefix(".") {
        let relative = folder.isEmpty ? name : folder + "/" + name
        var status = stat()
        let file = root + "/" + relative
        guard lstat(file, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          if !pattern.leavesOut(folder: relative), FileID(status) != outputID { inner.append(relative) }
        case S_IFLNK:
          var target = stat()
          if stat(file, &target) != 0 {
            if pattern.takes(relative) { add(missing: file, name: relative, isLink: true) }
          } else if target.st_mode & S_IFMT == S_IFREG, pattern.takes(relative) {
            items.append(BatchItem(source: file, name: relative))
          }
        case S_IFREG: if pattern.takes(relative) { items.append(BatchItem(source: file, name: relative)) }
        default: break
        }
      }
      folders += inner.reversed()
    }
  }

  /// The names in a folder in order; nil where it cannot be read.
  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    closedir(folder)
    return try? FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private mutating func add(missing path: String, name: String, isLink: Bool = false) {
    missing.append(
      MissingInput(source: path, name: name, message: String(cString: strerror(errno)), isLink: isLink))
  }
}
