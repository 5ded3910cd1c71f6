// The module exists for its link settings and pkg-config flags. ICU's own headers are included only by
// the C files of CICUShims: a Swift module that saw them could not import Foundation.
