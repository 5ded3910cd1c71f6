import VanBan

extension Appendix {
  /// The blocks of its own header, without the lines drawn between them.
  var headerBlocks: [Block] { header?.blocks.filter { !$0.role.isFurniture } ?? [] }
}
