import LibCurl
import LinkChecking
import Testing

@Suite struct BlockerTests {
  @Test(arguments: [
    (
      "Cloudflare",
      visit(status: 403, fields: ["cf-mitigated": "challenge", "server": "cloudflare"], "<title>x</title>")
    ),
    ("Cloudflare", visit(status: 403, fields: ["server": "cloudflare"])),
    ("Cloudflare", visit(status: 503, "<title>Just a moment...</title><p>Checking your browser")),
    ("Cloudflare", visit(status: 403, "error code: 1020")),
    ("Cloudflare", visit("<title>Just a moment...</title><script>window._cf_chl_opt={cvId:'3'}</script>")),
    ("Akamai", visit(status: 403, fields: ["server": "AkamaiGHost"], "<title>Access Denied</title>")),
    ("Akamai", visit(status: 403, "<p>Reference #18.2d351ab8<p>https://errors.edgesuite.net/18.2d351ab8")),
    ("DataDome", visit(status: 403, fields: ["x-datadome": "protected"])),
    ("DataDome", visit("<script src=\"https://ct.captcha-delivery.com/c.js\"></script>")),
    ("HUMAN", visit(status: 403, "<div id=\"px-captcha\"></div>")),
    ("Imperva", visit("<iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?CWUDNSAI=1\"></iframe>")),
    ("Imperva", visit(status: 403, cookies: ["visid_incap_123=abc; path=/"], "Nee")),
    ("AWS WAF", visit(status: 202, fields: ["x-amzn-waf-action": "challenge"])),
    ("AWS WAF", visit(status: 405, fields: ["x-amzn-waf-action": "captcha"])),
    ("Sucuri", visit(status: 403, fields: ["x-sucuri-id": "11015"], "Access Denied")),
    ("Anubis", visit("<title>Making sure you're not a bot!</title><script id=\"anubis_challenge\">{}</script>")),
    ("Vercel", visit(status: 429, fields: ["x-vercel-mitigated": "challenge"])),
    ("Kasada", visit(status: 429, fields: ["x-kpsdk-ct": "0abc"])),
    ("Fastly", visit("<title>Client Challenge</title><script src=\"/_fs-ch-1T1wmsGaOgGaSxcX/script.js\"></script>")),
    ("SiteGround", visit(status: 202, "<meta http-equiv=refresh content=\"0;/.well-known/sgcaptcha/?r=%2F\">")),
    ("LinkedIn", visit(to: "https://www.linkedin.com/in/iemand", status: 999)),
    ("LinkedIn", visit(to: "https://nl.linkedin.com/in/iemand", via: ["https://www.linkedin.com/authwall?x=1"])),
    ("Reddit", visit(to: "https://www.reddit.com/r/thenetherlands/", status: 403)),
    ("Instagram", visit(to: "https://www.instagram.com/iemand/", status: 429)),
    ("Facebook", visit(to: "https://www.facebook.com/iemand", status: 400)),
    ("X", visit(to: "https://x.com/iemand/status/1", status: 403)),
    (
      "Google",
      visit(to: "https://www.google.com/search?q=a", via: ["https://www.google.com/sorry/index?q=a"], status: 429)
    ),
    ("DPG Media", visit(to: "https://www.volkskrant.nl/a", via: ["https://myprivacy.dpgmedia.nl/consent?siteKey=a"])),
    ("hCaptcha", visit("<title>Captcha</title><script src=\"https://js.hcaptcha.com/1/api.js\"></script>")),
  ])
  func `a wall is no page, whatever its status`(service: String, visit: Visit) throws {
    let status = try visit.outcome.get().status
    #expect(judgement(visit) == .blocked(by: service, status: status))
  }

  @Test(arguments: [
    // Behind Cloudflare, and simply good, dead or down.
    visit(fields: ["server": "cloudflare"], page(title: "De aswolk")),
    visit(fields: ["x-datadome": "protected"], cookies: ["datadome=a"], page(title: "De aswolk")),
    visit(cookies: ["visid_incap_1=a", "_pxhd=b", "ak_bmsc=c"], page(title: "De aswolk")),
    // An article about them.
    visit(
      page(title: "Just a moment: wachten op Cloudflare", text: article + "<code>_cf_chl_opt, px-captcha, KPSDK</code>")
    ),
    visit(page(title: "Making sure you're not a bot", text: article + article)),
    // A form that a captcha guards, and a script that Cloudflare adds to good pages.
    visit(page(title: "Contact", head: "<script src=\"https://js.hcaptcha.com/1/api.js\"></script>")),
    visit(
      page(
        title: "Kort", text: "<p>Een gedicht.</p>", head: "<script src=\"/cdn-cgi/challenge-platform/x.js\"></script>")),
    visit(to: "https://www.reddit.com/r/thenetherlands/", page(title: "Nederland")),
  ])
  func `a good page behind one of them is good`(visit: Visit) { #expect(judgement(visit) == .alive) }

  @Test func `what an origin says through a blocker’s edge is the origin’s`() {
    let edge = ["server": "cloudflare"]
    #expect(judgement(visit(status: 404, fields: edge, "Weg")) == .dead(status: 404))
    #expect(judgement(visit(status: 503, fields: edge, "<title>Onderhoud</title>")) == .temporarilyDown(.status(503)))
    #expect(judgement(visit(status: 429, fields: edge, "error code: 1015")) == .rateLimited)
  }

  @Test func `a refusal of nobody known is a wall without a name`() {
    #expect(judgement(visit(status: 403, "<title>403 Forbidden</title>")) == .blocked(by: nil, status: 403))
  }
}
