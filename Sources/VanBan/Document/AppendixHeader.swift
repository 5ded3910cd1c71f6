extension Appendix {
  /// The blocks of its own header, without separators.
  package var headerBlocks: [Block] { header?.blocks.filter { !$0.role.isFurniture } ?? [] }
}
