internal import VanBan

/// What the pages have in common: the head with style sheets and policy, the bar with the views to choose from, and the
/// script at the end.
struct PageShell {
  /// A view of a page, chosen by the button with the id `button`.
  struct View {
    let button: String
    let words: PageWords
    let isShown: Bool

    init(_ button: String, _ words: PageWords, isShown: Bool) {
      self.button = button
      self.words = words
      self.isShown = isShown
    }
  }

  private let styles: [[UInt8]]
  private let script: [UInt8]
  /// The style sheets and the script of the page are all that it may use.
  private let policy: String
  /// The class of the page's body.
  private let name: String?

  init(styles: [[UInt8]], script: [UInt8], name: String? = nil) {
    self.styles = styles
    self.script = script
    self.name = name
    policy = SHA256.contentPolicy(styles: styles, scripts: [script])
  }

  /// Writes all up to the bar, in which `more` stands behind the views.
  func begin(
    _ title: String, _ views: [View], to writer: inout HTMLWriter,
    _ more: (inout HTMLWriter) -> Void = { _ in }
  ) {
    writer.raw("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw("<meta name=\"generator\" content=\"\(Release.producer)\">\n")
    writer.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
    writer.element("title", text: title)
    for style in styles {
      writer.raw("\n<style>" + String(decoding: style, as: UTF8.self) + "</style>")
    }
    writer.raw("\n</head>\n")
    writer.open("body", ["class": name])
    writer.raw("\n<a class=\"skip\" href=\"#main\">Đến nội dung</a>\n")
    writer.element("header", ["class": "bar"]) { writer in
      writer.element("p", ["class": "bar-title", "title": title], text: title)
      writer.element("div", ["class": "switch", "role": "group", "aria-label": "Cách xem · View"]) { writer in
        for view in views {
          writer.element(
            "button", ["type": "button", "id": view.button, "aria-pressed": view.isShown ? "true" : "false"]
          ) { $0.words(view.words) }
        }
      }
      more(&writer)
    }
    writer.raw("\n")
  }

  /// Writes the script and the end of the page.
  func end(to writer: inout HTMLWriter) {
    writer.raw("<script>" + String(decoding: script, as: UTF8.self) + "</script>\n</body>\n</html>\n")
  }
}
