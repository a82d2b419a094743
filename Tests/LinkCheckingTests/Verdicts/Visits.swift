import LibCurl
import LinkChecking

/// A visit as the scheduler would have made it, from what matters to a test.
func visit(
  to address: String = "https://www.voorbeeld.nl/film/klm-aswolk", via hops: [String] = [], isPermanent: Bool = false,
  method: HTTPRequest.Method = .get, status: Int = 200, fields: [String: String] = [:], cookies: [String] = [],
  _ body: String = "", isCut: Bool = false
) -> Visit {
  var all = [("content-type", "text/html; charset=utf-8")].filter { fields[$0.0] == nil }
  all += fields.map { ($0.key, $0.value) }
  return visit(
    to: address, via: hops, isPermanent: isPermanent, method: method, cookies: cookies,
    outcome: .success(
      HTTPAnswer(
        status: status, fields: all.filter { !$0.1.isEmpty }.map { HTTPField($0.0, $0.1) }, body: Array(body.utf8),
        isCut: isCut)))
}

func visit(
  to address: String = "https://www.voorbeeld.nl/film/klm-aswolk", via hops: [String] = [], isPermanent: Bool = false,
  method: HTTPRequest.Method = .get, cookies: [String] = [], outcome: Result<HTTPAnswer, TransferFailure>
) -> Visit {
  let status = (try? outcome.get())?.status
  let chain = [address] + hops
  return Visit(
    address: address,
    hops: chain.enumerated().map { index, hop in
      Hop(
        address: hop, method: method, status: index + 1 < chain.count ? isPermanent ? 301 : 302 : status, seconds: 0.1)
    }, isPermanent: isPermanent || hops.isEmpty, cookies: cookies, outcome: outcome)
}

/// A page as sites have them: a menu, a text, a footer.
func page(
  title: String, heading: String? = nil, text: String = article, head: String = "", beside: String = ""
) -> String {
  """
  <!DOCTYPE html>
  <html lang="nl"><head><meta charset="utf-8"><title>\(title)</title>\(head)
  <script src="/js/site.js"></script><style>body { margin: 0 }</style></head>
  <body><header><a href="/">Voorbeeld</a><nav><ul><li><a href="/films">Films</a></li><li><a href="/boeken">Boeken</a></li>
  <li><a href="/contact">Contact</a></li></ul></nav></header>
  <main>\(heading.map { "<h1>\($0)</h1>" } ?? "")\(text)</main>\(beside)
  <footer><p>© Uitgeverij Voorbeeld, Herengracht, Amsterdam. Alle rechten voorbehouden.</p></footer></body></html>
  """
}

/// Two hundred words of a text that somebody wants to read.
let article = """
  <p>In april lag het luchtverkeer boven Europa bijna een week stil. Een vulkaan op IJsland stootte zoveel as uit dat
  geen enkele maatschappij haar toestellen de lucht in durfde te sturen. Op Schiphol strandden tienduizenden reizigers,
  en wie aan de balie geen antwoord kreeg, zocht dat op zijn telefoon.</p>
  <p>De mensen van de klantenservice hadden geen draaiboek voor wat er toen gebeurde. Ze zaten met zijn vieren in een
  kamer en zagen de vragen sneller binnenkomen dan ze konden lezen. Iemand stelde voor om gewoon te antwoorden, in
  eigen woorden en met eigen naam, en om toe te geven wat niemand wist. Dat bleek precies wat de reizigers wilden.</p>
  <p>Binnen een dag hielpen collega’s uit het hele bedrijf mee: stewardessen, planners, een piloot die toch aan de grond
  stond. Zij vertelden waar je kon slapen, welke treinen nog reden en hoe je je geld terugkreeg. Na afloop vroeg de
  directie zich af waarom het zo goed was gegaan, en het antwoord was eenvoudig: omdat niemand tijd had gehad om het te
  verbieden. Wat als proef begon werd een afdeling, en die werkt nog altijd dag en nacht door.</p>
  """

func judgement(_ visit: Visit) -> Verdict { judge(visit).verdict }
