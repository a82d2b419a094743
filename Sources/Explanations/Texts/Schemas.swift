import Diagnostics

extension Explanation {
  static let missingSchema = Explanation(
    title: Message(dutch: "Het schema is er niet", english: "The schema is not there"),
    meaning: Message(
      dutch:
        "Een schema zegt welke elementen er zijn en waar ze mogen staan. Het schema dat genoemd wordt, bestaat niet "
        + "of is geen RELAX NG-schema.",
      english:
        "A schema says which elements there are and where they may stand. The one that is named does not exist, or "
        + "is no RELAX NG schema."),
    importance: Message(
      dutch: "Zonder schema weet boekbouw niet wat in dit boek goed of fout is.",
      english: "Without a schema boekbouw cannot tell what is right or wrong in this book."),
    remedy: Message(
      dutch:
        "Schrijf boekbouw voor een boek zoals die van ons, docbook voor elk ander DocBook-boek, of het pad van een "
        + ".rng-bestand. Voor docbook is op Debian het pakket docbook5-xml nodig.",
      english:
        "Write boekbouw for a book like ours, docbook for any other book in DocBook, or the path of an .rng file. "
        + "On Debian, docbook needs the package docbook5-xml."),
    example: .pair(.configuration, wrong: "schema: docboek", right: "schema: boekbouw"))

  static let olderSchema = Explanation(
    title: Message(dutch: "Het schema is ouder dan het boek", english: "The schema is older than the book"),
    meaning: Message(
      dutch: "Bij version= zegt het boek welke DocBook het is. Op deze computer staat alleen een oudere.",
      english: "The book says by version= which DocBook it is. This computer has only an earlier one."),
    importance: Message(
      dutch: "Wat in de nieuwere DocBook mag, is in de oudere soms nog fout.",
      english: "What the later DocBook allows can be wrong in the earlier one."),
    remedy: Message(
      dutch: "Haal het schema van die DocBook op, en noem het met --schema of met schema: in boekbouw.yaml.",
      english: "Get the schema of that DocBook, and name it by --schema or by schema: in boekbouw.yaml."),
    example: .none(
      because: Message(
        dutch: "Welke schema’s er staan, verschilt van computer tot computer.",
        english: "Which schemas there are differs from computer to computer.")))
}
