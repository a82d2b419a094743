import ArgumentParser
import BookModel
import OnlineSymbols

struct AddSymbol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Puts a new online symbol into the ledger, with the next free number.")

  @Argument(help: "Its key: what targetptr= in the text will say.")
  var key: String

  @Option(help: "What it is.")
  var kind: SymbolKind

  @Option(help: "Its title.")
  var title: String

  @Option(help: "A sentence about it.")
  var description: String?

  @Option(help: "Where it leads. Default: it stays on its own page of the companion site.")
  var target: String?

  @Option(help: "The first edition that will carry it.")
  var since: Int?

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    if let since, since < 1 { throw ValidationError("--since is 1 or more.") }
    if title.allSatisfy(\.isWhitespace) { throw ValidationError("--title needs words.") }
  }

  func run() throws {
    try change.perform(
      .add(
        NewSymbol(
          key: SymbolKey(key), kind: kind, title: title, description: description, target: target, since: since)))
  }
}

struct RetargetSymbol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retarget",
    abstract: "Leads an online symbol elsewhere. Printed copies follow.",
    discussion: "Its sign-off goes with the old target: sign the new one off with “symbols accept”.")

  @Argument(help: "The key of the symbol.")
  var key: String

  @Argument(help: "The new address.")
  var address: String

  @OptionGroup var change: ChangeOptions

  func run() throws { try change.perform(.retarget(SymbolKey(key), to: address, on: change.date)) }
}

struct MoveSymbol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Lets another online symbol take its place.")

  @Argument(help: "The key of the symbol.")
  var key: String

  @Argument(help: "The key of the other symbol.")
  var other: String

  @OptionGroup var change: ChangeOptions

  func run() throws { try change.perform(.move(SymbolKey(key), to: SymbolKey(other), on: change.date)) }
}

struct RetireSymbol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: "Says that what an online symbol led to is gone. Its page goes on answering.")

  @Argument(help: "The key of the symbol.")
  var key: String

  @Option(help: "What its page tells the reader instead.")
  var text: String

  @Option(help: "The key of a symbol that may serve.")
  var instead: String?

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    if text.allSatisfy(\.isWhitespace) { throw ValidationError("--text needs words: readers will see them.") }
  }

  func run() throws {
    try change.perform(
      .retire(SymbolKey(key), text: text, instead: instead.map { SymbolKey($0) }, on: change.date))
  }
}

struct AcceptSymbol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Signs the target of an online symbol off.")

  @Argument(help: "The key of the symbol.")
  var key: String

  @Option(help: "Who says that the target is right.")
  var by: String

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) { throw ValidationError("--by needs a name.") }
  }

  func run() throws { try change.perform(.accept(SymbolKey(key), by: by, on: change.date)) }
}

struct NumberSymbols: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "number",
    abstract: "Gives every online symbol without a number the next free one, for a book that is printed.")

  @OptionGroup var change: ChangeOptions

  func run() throws { try change.perform(.number) }
}

extension SymbolKind: ExpressibleByArgument {}
