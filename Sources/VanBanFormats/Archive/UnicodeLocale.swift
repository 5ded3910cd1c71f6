internal import Foundation

/// The system's UTF-8 locale for one thread during a call, whatever the program's locale is.
struct UnicodeLocale: ~Copyable {
  private let locale: locale_t?

  init() {
    locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil)
  }

  deinit { if let locale { freelocale(locale) } }

  borrowing func use<Result>(_ body: () -> Result) -> Result {
    guard let locale else { return body() }
    let before = uselocale(locale)
    defer { _ = uselocale(before) }
    return body()
  }
}
