import CLibXML2

/// Where each node stands in the source.
///
/// libxml2 keeps lines, and no columns. The SAX callbacks run right behind the construct that they report, so
/// the position then, in bytes of the input, is the end of the start tag, end tag or instruction. Both ends of an
/// element fit in the node's `_private` pointer: the start tag's in the lower half, the end tag's in the upper.
struct SourceOffsets {
  var startTagEnd: UInt32
  var end: UInt32

  init(startTagEnd: UInt32, end: UInt32 = 0) {
    self.startTagEnd = startTagEnd
    self.end = end
  }

  init(of node: xmlNodePtr) {
    let packed = UInt(bitPattern: node.pointee._private)
    startTagEnd = UInt32(truncatingIfNeeded: packed)
    end = UInt32(truncatingIfNeeded: packed >> 32)
  }

  func store(in node: xmlNodePtr) {
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: UInt(startTagEnd) | UInt(end) << 32)
  }
}

extension UnsafeMutablePointer where Pointee == xmlParserCtxt {
  /// Bytes of the document read so far; a parameter entity that is being read does not count.
  var offset: UInt32 {
    guard pointee.inputNr > 0, let input = pointee.inputTab?[0] else { return 0 }
    return UInt32(
      truncatingIfNeeded: Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base))
  }

  /// Wraps the tree-building callbacks by ones that note offsets, and gathers errors in `collector`.
  func installHandlers(_ collector: ParseCollector) {
    pointee._private = Unmanaged.passUnretained(collector).toOpaque()
    collector.document = self
    guard let sax = pointee.sax else { return }
    sax.pointee.startElementNs = {
      context, name, prefix, uri, spaces, spaceList, count, defaulted, list in
      xmlSAX2StartElementNs(context, name, prefix, uri, spaces, spaceList, count, defaulted, list)
      guard let parser = parserContext(context), let node = parser.pointee.node else { return }
      SourceOffsets(startTagEnd: parser.offset).store(in: node)
    }
    sax.pointee.endElementNs = { context, name, prefix, uri in
      if let parser = parserContext(context), let node = parser.pointee.node {
        var offsets = SourceOffsets(of: node)
        offsets.end = parser.offset
        offsets.store(in: node)
      }
      xmlSAX2EndElementNs(context, name, prefix, uri)
    }
    sax.pointee.processingInstruction = { context, target, data in
      xmlSAX2ProcessingInstruction(context, target, data)
      guard let parser = parserContext(context), let node = parser.pointee.node?.pointee.last else {
        return
      }
      SourceOffsets(startTagEnd: parser.offset, end: parser.offset).store(in: node)
    }
    sax.pointee.reference = { context, name in
      xmlSAX2Reference(context, name)
      guard let parser = parserContext(context), let node = parser.pointee.node?.pointee.last else {
        return
      }
      SourceOffsets(startTagEnd: parser.offset, end: parser.offset).store(in: node)
    }
    sax.pointee.serror = { context, error in
      guard let error, let data = parserContext(context)?.pointee._private else { return }
      Unmanaged<ParseCollector>.fromOpaque(data).takeUnretainedValue().add(error.pointee)
    }
  }
}

private func parserContext(_ context: UnsafeMutableRawPointer?) -> xmlParserCtxtPtr? {
  context?.assumingMemoryBound(to: xmlParserCtxt.self)
}
