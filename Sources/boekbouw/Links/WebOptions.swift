import ArgumentParser
import Pipeline

/// How the web is asked.
struct WebOptions: ParsableArguments {
  @Option(help: ArgumentHelp("For one request, in seconds. Default: 20.", valueName: "seconds"))
  var timeout: Int?

  @Option(help: ArgumentHelp("For the whole run, in seconds. Default: 600.", valueName: "seconds"))
  var budget: Int?

  @Option(
    help: ArgumentHelp(
      "Between two requests to one host at first, in milliseconds; 0 for no pacing. Default: 50.",
      valueName: "milliseconds"))
  var pace: Int?

  @Option(help: ArgumentHelp("Requests to one host at once. Default: 6.", valueName: "number"))
  var perHost: Int?

  @Option(help: ArgumentHelp("Requests at once in all. Default: 256.", valueName: "number"))
  var connections: Int?

  @Flag(
    inversion: .prefixedNo,
    help: "Ask each folder of a host once for what cannot exist, to know what it says then.")
  var probes = true

  @Flag(help: "Also ask this computer and its own network; otherwise nothing is asked of them, whoever leads there.")
  var allowPrivate = false

  @Option(
    help: ArgumentHelp("The same for these addresses only, such as 10.0.0.0/8. Repeatable.", valueName: "addresses"))
  var allowNetwork: [String] = []

  @Option(
    help: ArgumentHelp(
      "Connect to another place instead, as curl has it: HOST:PORT:HOST:PORT. Repeatable.", valueName: "from:to"))
  var connectTo: [String] = []

  @Option(
    help: ArgumentHelp("More certificates of authorities to trust, beside the system's (PEM).", valueName: "file"))
  var caFile: String?

  func validate() throws {
    for (name, value, range) in [
      ("--timeout", timeout, 1...3600), ("--budget", budget, 1...86_400), ("--pace", pace, 0...60_000),
      ("--per-host", perHost, 1...256), ("--connections", connections, 1...1024),
    ] {
      guard let value, !range.contains(value) else { continue }
      throw ValidationError("\(name) is a number from \(range.lowerBound) to \(range.upperBound).")
    }
    if let wrong = allowNetwork.first(where: { !WebWishes.isNetwork($0) }) {
      throw ValidationError(
        "“\(wrong)” is no range of addresses: write 10.0.0.0/8, 127.0.0.1/32, fd00::/8 or the like.")
    }
    if let wrong = connectTo.first(where: { text in text.count { $0 == ":" } < 3 }) {
      throw ValidationError("“\(wrong)” does not say from where to where: write example.org:443:127.0.0.1:8443.")
    }
  }
}

extension WebOptions {
  var wishes: WebWishes {
    WebWishes(
      timeout: timeout, budget: budget, pace: pace, perHost: perHost, connections: connections, asksForSiblings: probes,
      isPrivateAllowed: allowPrivate, allowedNetworks: allowNetwork, connectTo: connectTo, authorities: caFile)
  }
}
