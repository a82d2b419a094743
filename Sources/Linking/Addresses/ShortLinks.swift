package import Validation

/// The service whose short link an address is; nil where it is none. A service may close, as goo.gl did, and nobody can
/// mend a printed book.
///
/// Not here are the addresses that an archive or publisher keeps for good (doi.org, purl.org, w3id.org,
/// hdl.handle.net), and those of a service for its own pages, which live as long as these: youtu.be, redd.it, wp.me.
package func shortLinkService(of parts: AddressParts) -> String? {
  let host = parts.host.lowercased()
  let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  // Without a path it is the home page of the service itself.
  return shortLinkServices.contains(name) && parts.path.utf8.count > 1 ? name : nil
}

private let shortLinkServices: Set<String> = [
  // For everybody.
  "adf.ly", "bit.do", "bit.ly", "bitly.com", "bl.ink", "budurl.com", "clck.ru", "cli.gs", "cutt.ly", "da.gd", "goo.gl",
  "is.gd", "j.mp", "kutt.it", "linkd.in", "mcaf.ee", "ow.ly", "qr.ae", "rb.gy", "rebrand.ly", "s.id", "short.gy",
  "shorturl.at", "shrtco.de", "snip.ly", "snipurl.com", "snurl.com", "su.pr", "t.ly", "t2m.io", "tiny.cc", "tiny.one",
  "tinyurl.com", "tr.im", "urlz.fr", "v.gd", "vurl.nl", "x.co", "zpr.io",
  // Of senders of messages and makers of advertising, for what others have.
  "buff.ly", "dlvr.it", "fb.me", "ift.tt", "hubs.la", "hubs.ly", "lnkd.in", "mailchi.mp", "po.st", "spr.ly", "t.co",
  "trib.al",
  // Behind QR codes.
  "l.ead.me", "me-qr.com", "qr.page", "qr1.be", "qrco.de", "scnv.io",
]
