/// How services that keep programs out are known: by what their own answers carry, as they document it or as their
/// pages have shown it for years. The first row that holds names the service.
let blockers: [Blocker] = challenges + refusals + bigSites

/// Pages that want proof of a person, whatever their status: several come with 200 or 202.
private let challenges: [Blocker] = [
  // Documented by Cloudflare: the header stands on every challenge, and on nothing else.
  Blocker("Cloudflare", at: .any, .field("cf-mitigated", has: "challenge")),
  // The settings of the script that solves it; `challenge-platform` alone stands on good pages too.
  Blocker("Cloudflare", at: .any, .body("_cf_chl_opt")),
  Blocker("Cloudflare", at: .any, .title("just a moment"), .body("challenges.cloudflare.com")),
  // The form that came before it.
  Blocker("Cloudflare", at: .any, .body("cf-browser-verification")),
  // Documented by AWS: `challenge` comes with 202, `captcha` with 405.
  Blocker("AWS WAF", at: .any, .field("x-amzn-waf-action")),
  Blocker("AWS WAF", at: .only([202, 403, 405]), .body("awsWafCookieDomainList")),
  // Documented by Vercel; its page is called “Vercel Security Checkpoint”.
  Blocker("Vercel", at: .any, .field("x-vercel-mitigated")),
  Blocker("Vercel", at: .any, .title("vercel security checkpoint")),
  // Anubis answers with 200, and with JSON in elements of these ids.
  Blocker("Anubis", at: .any, .body("id=\"anubis_challenge\"")),
  Blocker("Anubis", at: .any, .title("making sure you're not a bot")),
  // Its settings, and the host that the captcha comes from.
  Blocker("DataDome", at: .any, .body("captcha-delivery.com")),
  // The element that its captcha is put into.
  Blocker("HUMAN", at: .any, .body("px-captcha")),
  // The frame that fills its challenge; the script of the same path stands on good pages too.
  Blocker("Imperva", at: .any, .body("id=\"main-iframe\""), .body("_Incapsula_Resource")),
  Blocker("Imperva", at: .any, .body("Incapsula incident ID")),
  // Its script is called so on every site, on good pages as well.
  Blocker("Kasada", at: .refusals, .body("KPSDK")),
  Blocker("Kasada", at: .refusals, .field("x-kpsdk-ct")),
  // “Client Challenge”, from a folder of this name.
  Blocker("Fastly", at: .any, .body("/_fs-ch-")),
  // A meta refresh into this folder, with 202 and a header of its own.
  Blocker("SiteGround", at: .any, .field("sg-captcha")),
  Blocker("SiteGround", at: .any, .body("/.well-known/sgcaptcha/")),
  Blocker("Sucuri", at: .any, .body("sucuri_cloudproxy_js")),
  Blocker("DDoS-Guard", at: .any, .body("/.well-known/ddos-guard/"), .title("ddos-guard")),
  Blocker("Radware", at: .any, .place(host: "validate.perfdrive.com")),
  Blocker("Bunny Shield", at: .any, .body("/.bunny-shield/")),
  Blocker("Akamai", at: .any, .body("sec-if-cpt-container")),
  // Anybody’s own page around a captcha, with nothing else on it.
  Blocker("hCaptcha", at: .any, .body("hcaptcha.com/1/api.js"), .title("captcha")),
  Blocker("Turnstile", at: .any, .body("challenges.cloudflare.com/turnstile"), .title("human")),
  Blocker("Turnstile", at: .any, .body("challenges.cloudflare.com/turnstile"), .title("checking your browser")),
  Blocker("Turnstile", at: .any, .body("challenges.cloudflare.com/turnstile"), .body("erifying you are human")),
  Blocker("Turnstile", at: .any, .body("challenges.cloudflare.com/turnstile"), .body("erify you are human")),
  Blocker("reCAPTCHA", at: .any, .body("google.com/recaptcha/"), .title("captcha")),
  // Walls of cookies, which let people in and programs not: the publisher’s own host asks first.
  Blocker("DPG Media", at: .any, .place(host: "myprivacy.dpgmedia.nl")),
  Blocker("DPG Media", at: .any, .place(host: "myprivacy.dpgmedia.be")),
  Blocker("Google", at: .any, .place(host: "consent.google.com")),
  Blocker("Google", at: .any, .place(host: "consent.youtube.com")),
  Blocker("Yahoo", at: .any, .place(host: "consent.yahoo.com")),
]

/// Refusals that show whose they are.
private let refusals: [Blocker] = [
  // The page of a rule that refused; 1015 is one of rates, and stays what its status says.
  Blocker("Cloudflare", at: .only([403, 503]), .body("cf-error-details")),
  Blocker("Cloudflare", at: .only([403, 503]), .body("error code: 1020")),
  Blocker("Cloudflare", at: .only([403, 503]), .title("attention required")),
  Blocker("Cloudflare", at: .only([503]), .title("just a moment")),
  // 403 from its edge: the origin’s own it passes on with this name too, but then nobody can tell whose it is.
  Blocker("Cloudflare", at: .only([403]), .field("server", has: "cloudflare")),
  // “Reference #18.…”, and the host that explains it.
  Blocker("Akamai", at: .refusals, .body("errors.edgesuite.net")),
  Blocker("Akamai", at: .refusals, .field("server", has: "akamaighost")),
  Blocker("Akamai", at: .only([403, 429]), .cookie("ak_bmsc=")),
  Blocker("Akamai", at: .only([403, 429]), .cookie("bm_sz=")),
  // On every answer of a protected site, and so a sign only on a refusal.
  Blocker("DataDome", at: .only([403, 429]), .field("x-datadome")),
  Blocker("DataDome", at: .only([403, 429]), .cookie("datadome=")),
  Blocker("HUMAN", at: .only([403, 429]), .body("_pxAppId")),
  Blocker("HUMAN", at: .only([403, 429]), .cookie("_px")),
  Blocker("Imperva", at: .refusals, .field("x-cdn", has: "imperva")),
  Blocker("Imperva", at: .refusals, .field("x-cdn", has: "incapsula")),
  Blocker("Imperva", at: .refusals, .field("x-iinfo")),
  Blocker("Imperva", at: .only([403, 429]), .cookie("visid_incap_")),
  Blocker("Sucuri", at: .only([403, 429]), .field("x-sucuri-id")),
  Blocker("Sucuri", at: .only([403, 429]), .field("server", has: "sucuri")),
  Blocker("CloudFront", at: .only([403]), .body("Generated by cloudfront")),
  Blocker("AWS WAF", at: .only([403]), .field("server", has: "awselb")),
  Blocker("Azure", at: .only([403]), .field("x-azure-ref"), .body("The request is blocked")),
  Blocker("DDoS-Guard", at: .only([403]), .field("server", has: "ddos-guard")),
  Blocker("Qrator", at: .only([401, 403]), .field("server", has: "qrator")),
  Blocker("Wordfence", at: .only([403, 503]), .body("Generated by Wordfence")),
  // The words of its page have been these since long before it was called BIG-IP.
  Blocker("F5", at: .any, .body("The requested URL was rejected. Please consult with your administrator")),
  Blocker("Barracuda", at: .refusals, .cookie("barra_counter_session=")),
  Blocker("Myra", at: .only([403, 429]), .field("server", has: "myracloud")),
  Blocker("Squarespace", at: .only([429]), .field("server", has: "squarespace")),
]

/// Sites of which everybody who ever checked links knows it.
private let bigSites: [Blocker] = [
  // 999 is a number of its own for who does not look like a browser.
  Blocker("LinkedIn", at: .refusals, .place(host: "linkedin.com")),
  Blocker("LinkedIn", at: .any, .place(host: "linkedin.com", path: "/authwall")),
  Blocker("LinkedIn", at: .any, .place(host: "linkedin.com", path: "/checkpoint")),
  // “Unusual traffic from your computer network”.
  Blocker("Google", at: .any, .place(host: "google.com"), .path("/sorry/")),
  Blocker("Reddit", at: .refusals, .place(host: "reddit.com")),
  Blocker("Instagram", at: .refusals, .place(host: "instagram.com")),
  // 400 for programs, for pages that people see.
  Blocker("Facebook", at: .refusals, .place(host: "facebook.com")),
  Blocker("X", at: .refusals, .place(host: "x.com")),
  Blocker("X", at: .refusals, .place(host: "twitter.com")),
  Blocker("TikTok", at: .only([403, 429]), .place(host: "tiktok.com")),
  Blocker("Pinterest", at: .only([403, 429]), .place(host: "pinterest.com")),
  Blocker("Quora", at: .only([403, 429]), .place(host: "quora.com")),
  Blocker("Medium", at: .only([403, 429]), .place(host: "medium.com")),
  // “Robot Check”, and “Sorry! Something went wrong” for the same.
  Blocker("Amazon", at: .any, .body("/errors/validateCaptcha")),
  Blocker("Amazon", at: .any, .body("api-services-support@amazon.com")),
  Blocker("bol", at: .only([403, 429]), .place(host: "bol.com")),
  // A challenge in Dutch, before the page of a house.
  Blocker("Funda", at: .any, .title("je bent bijna op de pagina die je zoekt")),
]
