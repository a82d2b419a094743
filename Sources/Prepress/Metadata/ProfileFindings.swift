import Diagnostics

extension Diagnostic {
  static func unsuitableProfile(_ problem: ICCProfile.Problem, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .configuration, problem.message,
      hint: Message(
        dutch: "Vraag de drukker om het ICC-profiel voor de pers en het papier van dit boek, zoals PSO Uncoated v3, "
          + "of laat press.outputIntent weg.",
        english: "Ask the printer for the ICC profile of the press and paper of this book, such as PSO Uncoated v3, "
          + "or leave press.outputIntent out."),
      at: place)
  }

  /// libvips takes a profile otherwise than its header promised.
  static func unusableProfile(reason: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .configuration,
      Message(
        dutch: "met dit kleurprofiel zijn de kleuren niet om te zetten (de melding was: \(reason))",
        english: "colours cannot be converted with this colour profile (\(reason))"),
      hint: Message(
        dutch: "Vraag de drukker om het profiel opnieuw te sturen: het is waarschijnlijk beschadigd.",
        english: "Ask the printer to send the profile again: it is damaged, most likely."),
      at: place)
  }

  static func missingConverter(reason: String) -> Diagnostic {
    Diagnostic(
      .missingProgram,
      Message(
        dutch: "de kleuren kunnen niet naar drukinkt worden omgezet, want libvips is er niet (\(reason))",
        english: "colours cannot be converted to inks, as libvips is not there (\(reason))"),
      hint: Message(
        dutch: "Installeer het: sudo apt install libvips42", english: "Install it: sudo apt install libvips42"))
  }
}

extension ICCProfile.Problem {
  fileprivate var message: Message {
    switch self {
    case .damaged:
      Message(
        dutch: "dit kleurprofiel is beschadigd, of het is geen ICC-profiel",
        english: "this colour profile is damaged, or it is no ICC profile")
    case .notForPrinting:
      Message(
        dutch: "dit kleurprofiel is niet voor drukwerk, maar voor een scherm, camera of scanner",
        english: "this colour profile is not for printing, but for a screen, a camera or a scanner")
    case .notCMYK:
      Message(
        dutch: "dit kleurprofiel is niet voor cyaan, magenta, geel en zwart (CMYK)",
        english: "this colour profile is not for cyan, magenta, yellow and black (CMYK)")
    case .tooNew(let version):
      Message(
        dutch: "dit kleurprofiel heeft ICC-versie \(version); een PDF kan niet verder dan versie 4",
        english: "this colour profile has ICC version \(version); a PDF goes no further than version 4")
    }
  }
}
