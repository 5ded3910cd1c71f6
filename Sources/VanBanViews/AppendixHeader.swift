import VanBan

extension Appendix {
  /// The blocks of its own header, without separators.
  var headerBlocks: [Block] { header?.blocks.filter { !$0.role.isFurniture } ?? [] }
}
