#if PDF
  internal import CPoppler
  internal import VanBan

  extension PDFFile {
    /// The signatures of the file in `bytes`, in the order of signing, checked by poppler.
    ///
    /// Nothing is asked of the network: whether a certificate was revoked is not known.
    ///
    /// - Complexity: O(*n* *m*) in the length of the file and the number of signatures.
    borrowing func signatures(in bytes: [UInt8]) -> [DigitalSignature] {
      let ranges = SignedRanges(bytes)
      guard ranges.isSigned else { return [] }
      var entries = ranges.entries
      var signatures: [(signature: DigitalSignature, end: Int)] = []
      for index in 0..<pageCount where signatures.count < Self.mostSignatures {
        withPage(index) { page in
          var (width, height) = (0.0, 0.0)
          poppler_page_get_size(page, &width, &height)
          Self.eachSignature(of: page) { field, area in
            guard signatures.count < Self.mostSignatures, var signature = Self.checked(field) else { return }
            // Counted from the bottom of the page; an invisible stamp is a point.
            if abs(area.x2 - area.x1) > 1, abs(area.y2 - area.y1) > 1 {
              signature.stamp = PageBox(
                page: index + 1, left: area.x1, top: height - area.y2, right: area.x2,
                bottom: height - area.y1)
            }
            var end = Int.max
            if let place = entries.firstIndex(where: { Self.agrees($0.message, signature) }) {
              let entry = entries.remove(at: place)
              signature.add(entry.message)
              signature.coversWholeFile = entry.isWhole && entry.end == bytes.count
              end = entry.end
            }
            signatures.append((signature, end))
          }
        }
      }
      // What is added to a file is added at its end.
      return signatures.enumerated().sorted {
        ($0.element.end, $0.offset) < ($1.element.end, $1.offset)
      }.map(\.element.signature)
    }

    private static let mostSignatures = 100

    /// Whether `message` may be that of a signature. Where it says no time, poppler has it from elsewhere in the file.
    private static func agrees(_ message: SignedMessage, _ signature: DigitalSignature) -> Bool {
      message.certificate?.subject.common == signature.signer
        && (message.seconds == nil || message.seconds == signature.seconds)
    }

    /// Takes the stamps of signatures from `page`, so that they are not drawn over it and read as its text.
    static func removeStamps(from page: OpaquePointer) {
      var areas: [PopplerRectangle] = []
      eachSignature(of: page) { areas.append($1) }
      guard !areas.isEmpty else { return }
      let list = poppler_page_get_annot_mapping(page)
      defer { poppler_page_free_annot_mapping(list) }
      GLibList.forEach(list, of: PopplerAnnotMapping.self) { mapping in
        guard let annotation = mapping.pointee.annot,
          poppler_annot_get_annot_type(annotation) == POPPLER_ANNOT_WIDGET
        else { return }
        let area = mapping.pointee.area
        let isStamp = areas.contains {
          abs($0.x1 - area.x1) < 1 && abs($0.x2 - area.x2) < 1 && abs($0.y1 - area.y1) < 1
            && abs($0.y2 - area.y2) < 1
        }
        if isStamp { poppler_page_remove_annot(page, annotation) }
      }
    }

    /// Calls `body` for each field of a signature on `page` with its area, counted from the bottom of the page.
    private static func eachSignature(
      of page: OpaquePointer, _ body: (_ field: OpaquePointer, _ area: PopplerRectangle) -> Void
    ) {
      let fields = poppler_page_get_form_field_mapping(page)
      defer { poppler_page_free_form_field_mapping(fields) }
      GLibList.forEach(fields, of: PopplerFormFieldMapping.self) { mapping in
        guard let field = mapping.pointee.field,
          poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_SIGNATURE
        else { return }
        body(field, mapping.pointee.area)
      }
    }

    /// What poppler finds of the signature in `field`; nil if nobody has signed there.
    private static func checked(_ field: OpaquePointer) -> DigitalSignature? {
      let flags = PopplerSignatureValidationFlags(
        POPPLER_SIGNATURE_VALIDATION_FLAG_VALIDATE_CERTIFICATE.rawValue
          | POPPLER_SIGNATURE_VALIDATION_FLAG_WITHOUT_OCSP_REVOCATION_CHECK.rawValue)
      var error: UnsafeMutablePointer<GError>?
      let info = poppler_form_field_signature_validate_sync(field, flags, nil, &error)
      if let error { g_error_free(error) }
      guard let info else { return DigitalSignature(validity: .unreadable) }
      defer { poppler_signature_info_free(info) }
      let status = poppler_signature_info_get_signature_status(info)
      guard status != POPPLER_SIGNATURE_NOT_FOUND else { return nil }
      var signature = DigitalSignature()
      signature.validity =
        switch status {
        case POPPLER_SIGNATURE_VALID: .valid
        case POPPLER_SIGNATURE_INVALID: .invalid
        case POPPLER_SIGNATURE_DIGEST_MISMATCH: .changed
        default: .unreadable
        }
      signature.trust =
        switch poppler_signature_info_get_certificate_status(info) {
        case POPPLER_CERTIFICATE_TRUSTED: .trusted
        case POPPLER_CERTIFICATE_UNTRUSTED_ISSUER: .untrustedAuthority
        case POPPLER_CERTIFICATE_UNKNOWN_ISSUER: .unknownAuthority
        case POPPLER_CERTIFICATE_REVOKED: .revoked
        case POPPLER_CERTIFICATE_EXPIRED: .expired
        default: .unchecked
        }
      let name = poppler_signature_info_get_signer_name(info).map { String(cString: $0) } ?? ""
      signature.signer = name.isEmpty ? nil : name
      if let time = poppler_signature_info_get_local_signing_time(info) {
        let seconds = Int(g_date_time_to_unix(time))
        // Poppler gives 0 where the signature says nothing.
        signature.seconds = seconds > 0 ? seconds : nil
      }
      return signature
    }
  }
#endif
