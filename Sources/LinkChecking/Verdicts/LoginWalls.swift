/// Whether a reader has to say who they are before they see the page.
func isLoginWall(_ evidence: Evidence) -> Bool {
  wasSentToLogin(evidence) || isLoginPage(evidence)
}

/// Whether a redirect led from a page to where one logs in. A link to such a place itself is as good as any.
private func wasSentToLogin(_ evidence: Evidence) -> Bool {
  let (asked, last) = (evidence.asked, evidence.last)
  guard evidence.visit.hops.count > 1, !isLoginPlace(asked) else { return false }
  if loginHosts.contains(where: { belongs(last.host, to: $0.host) && last.path.hasPrefix($0.path) }) { return true }
  guard isLoginPlace(last) else { return false }
  if comesBack(last.query) || evidence.reading?.hasPassword ?? false { return true }
  return asked.site != last.site && domain(of: asked) == domain(of: last)
}

/// The last two labels of a host: what `www.a.nl` and `sso.a.nl` have in common.
private func domain(of place: AddressParts) -> [Substring] { place.host.split(separator: ".").suffix(2) }

private func isLoginPlace(_ place: AddressParts) -> Bool {
  let labels = place.host.split(separator: ".")
  return labels.count > 2 && loginHostNames.contains(labels[0])
    || place.segments.contains { loginSegments.contains($0.prefix { $0 != "." }.lowercased()[...]) }
}

/// Whether the query says where to go afterwards.
private func comesBack(_ query: Substring?) -> Bool {
  (query ?? "").split(separator: "&").contains { parameter in
    let name = parameter.prefix { $0 != "=" }.lowercased().filter { $0.isLetter }
    return returnParameters.contains(name[...])
  }
}

/// Whether a page asks for a password, and is there for little else: one with a login form beside its text is a good page.
private func isLoginPage(_ evidence: Evidence) -> Bool {
  guard let reading = evidence.reading, reading.hasPassword, reading.words < 120, !isLoginPlace(evidence.asked) else {
    return false
  }
  let titles = Wording(reading.titleText, isTitle: true).sentences
  let headings = Wording(reading.heading ?? [], isTitle: false).sentences
  return (titles + headings).contains { sentence in
    sentence.count <= 8 && loginPhrases.contains { sentence.contains(phrase: $0) }
  }
}

/// Where the great ones let people in.
private let loginHosts: [(host: String, path: String)] = [
  ("accounts.google.com", "/"), ("login.microsoftonline.com", "/"), ("login.live.com", "/"), ("login.yahoo.com", "/"),
  ("appleid.apple.com", "/"), ("id.atlassian.com", "/"), ("auth0.com", "/"), ("okta.com", "/"), ("surfconext.nl", "/"),
  ("digid.nl", "/"), ("facebook.com", "/login"), ("instagram.com", "/accounts/login"), ("x.com", "/i/flow/login"),
  ("slack.com", "/signin"), ("wordpress.com", "/log-in"),
]

private let loginHostNames = wordSet("login signin sso auth idp inloggen aanmelden account accounts id adfs")

/// A part of a path, without its extension.
private let loginSegments = wordSet(
  """
  login log-in log_in signin sign-in sign_in logon inloggen inlog aanmelden aanmeld aanmeldpagina sso auth authenticate
  authentication authorize authwall oauth oauth2 saml saml2 adfs cas wp-login user-login userlogin member-login
  customer-login mijn-account-inloggen identityserver openid
  """)

/// The letters of their names.
private let returnParameters = wordSet(
  """
  return returnto returnurl returnuri returnpath redirect redirectto redirecturl redirecturi redir next continue goto
  target targeturl destination dest backurl back from ref referer referrer callback callbackurl origin originalurl
  service wreply relaystate rd url terug terugnaar samlrequest clientid
  """)

private let loginPhrases = phrases(
  """
  inloggen
  log in
  login
  sign in
  signin
  aanmelden
  meld je aan
  meld u aan
  log je in
  inlogpagina
  """)
