internal import VanBan

extension DigitalSignature {
  /// Adds what the certificate of its message says of the signer.
  mutating func add(_ message: SignedMessage) {
    seconds = seconds ?? message.seconds
    if let certificate = message.certificate { add(certificate) }
  }

  /// Adds whom `certificate` names.
  mutating func add(_ certificate: Certificate) {
    signer = signer ?? certificate.subject.common
    organisation = certificate.subject.organisation
    unit = certificate.subject.unit
    email = certificate.subject.email
    authority = certificate.issuer.common
  }
}
