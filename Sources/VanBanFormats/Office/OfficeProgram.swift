internal import Foundation

/// Converts files of other word processors to DOCX with LibreOffice, without a window.
///
/// Each run has its own profile and folder, removed afterwards: concurrent runs do not interfere with each other, nor with
/// what the user has open. Macros, links and embedded objects stay off.
enum OfficeProgram {
  /// The path of the program: `VANBAN_SOFFICE`, else `soffice` in `PATH` or in the usual places; nil if it is not
  /// installed.
  static var path: String? {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["VANBAN_SOFFICE"] { return access(named, X_OK) == 0 ? named : nil }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map { String($0) }
    let names =
      folders.map { $0 + "/soffice" }
      + [
        "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      ]
    return names.first { access($0, X_OK) == 0 }
  }

  /// The file in `bytes` as DOCX. `ending` is the file extension of its format: `rtf`.
  ///
  /// - Throws: ``FormatError`` where LibreOffice is not installed, cannot read the file, or takes longer than `limits`
  ///   allow.
  static func word(
    from bytes: [UInt8], ending: String, limits: ReadingLimits
  ) throws(FormatError) -> [UInt8] {
    guard let path else {
      throw FormatError(
        message:
          "this is a file of an older or another word processor (\(ending.uppercased())), which needs LibreOffice: "
          + "install it (apt-get install libreoffice-writer-nogui), or save it as DOCX first.")
    }
    let temporary = try TemporaryFolder()
    defer { withExtendedLifetime(temporary) {} }
    let folder = temporary.path
    let input = folder + "/in/document." + ending
    do {
      try FileManager.default.createDirectory(
        atPath: folder + "/in", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try FileManager.default.createDirectory(
        atPath: folder + "/profile/user", withIntermediateDirectories: true)
      try Data(settings.utf8).write(
        to: URL(fileURLWithPath: folder + "/profile/user/registrymodifications.xcu"))
      try Data(bytes).write(to: URL(fileURLWithPath: input))
    } catch {
      throw FormatError(
        message: "no folder can be made for LibreOffice in \(NSTemporaryDirectory()): \(error)")
    }
    let arguments = [
      "-env:UserInstallation=" + URL(fileURLWithPath: folder + "/profile").absoluteString, "--headless",
      "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
      folder + "/out", input,
    ]
    let end = try ChildProcess.run(
      path, arguments, in: temporary, seconds: limits.officeSeconds, megabytes: limits.fileBytes >> 20)
    let output = folder + "/out/document.docx"
    guard access(output, F_OK) == 0 else {
      throw FormatError(
        message: end == .tooLong
          ? "LibreOffice did not read this file in \(Int(limits.officeSeconds)) seconds: open it there and save it as "
            + "DOCX."
          : "LibreOffice cannot read this \(ending.uppercased()) file: it is damaged, or locked with a password.",
        isFinal: end == .tooLong)
    }
    return try FileBytes.read(output, limit: limits.fileBytes)
  }

  /// No macros, no links to other files or the network, no updates while the file is read
  /// (`officecfg/registry/schema/org/openoffice/Office/Common.xcs` and `Writer.xcs` of LibreOffice).
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
    \(setting("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
    \(setting("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
    \(setting("Office.Common/Security/Scripting", "DisableActiveContent", "true"))
    \(setting("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
    \(setting("Office.Writer/Content/Update", "Link", "0"))
    \(setting("Office.Common/Misc", "FirstRun", "false"))
    </oor:items>
    """

  private static func setting(_ path: String, _ name: String, _ value: String) -> String {
    "<item oor:path=\"/org.openoffice.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\"><value>\(value)</value>"
      + "</prop></item>"
  }
}
