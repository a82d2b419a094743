/// Where domains are sold. Who is led to one of these from a site of another name finds no site there.
let markets: [(name: String, host: String)] = [
  ("Sedo", "sedo.com"), ("Dan", "dan.com"), ("Dan", "undeveloped.com"), ("Afternic", "afternic.com"),
  ("HugeDomains", "hugedomains.com"), ("BuyDomains", "buydomains.com"), ("DomainMarket", "domainmarket.com"),
  ("Atom", "atom.com"), ("Atom", "squadhelp.com"), ("BrandBucket", "brandbucket.com"), ("Sav", "sav.com"),
  ("Uniregistry", "uniregistry.com"), ("Perfect Domain", "perfectdomain.com"), ("Efty", "efty.com"),
  ("GoDaddy", "forsale.godaddy.com"), ("Dynadot", "dynadot.com"), ("Spaceship", "spaceship.com"),
  ("Domeinwinkel", "domeinwinkel.nl"), ("DomainOrder", "domeinmarkt.nl"),
]

/// Whose scripts, frames and pictures are on no page but those of parked domains.
let parkingServers: [(name: String, host: String)] = [
  ("Sedo", "sedoparking.com"), ("Sedo", "sedodna.com"), ("ParkingCrew", "parkingcrew.net"),
  // The cloud that ParkingCrew’s pages take their pictures from.
  ("ParkingCrew", "d38psrni17bvxu.cloudfront.net"), ("Bodis", "bodis.com"), ("Bodis", "bodiscdn.com"),
  ("Above", "above.com"), ("ParkLogic", "parklogic.com"), ("Skenzo", "skenzo.com"), ("NameDrive", "namedrive.com"),
  ("Dan", "cdn0.dan.com"), ("Dan", "cdn1.dan.com"), ("HugeDomains", "static.hugedomains.com"),
  ("DomainSponsor", "domainsponsor.com"), ("Voodoo", "voodoo.com"), ("Trellian", "trellian.com"),
  ("NameBright", "namebrightstatic.com"), ("Team Internet", "tonic-parking.com"), ("Efty", "landers.efty.com"),
]

/// That something is for sale.
let salePhrases = phrases(
  """
  te koop
  kopen
  koop deze
  koop dit
  for sale
  may be for sale
  is available for purchase
  buy
  zu verkaufen
  à vendre
  """)

/// That it is a domain. Not the word by itself: in Dutch it is an estate as well.
let domainPhrases = phrases(
  """
  domeinnaam
  domeinnamen
  this domain
  domain name
  domain for sale
  domain is for sale
  deze domein
  premium domain
  diese domain
  """)

/// What providers put on a domain until its owner puts a site there; every text has to be on the page.
let holdingPages: [(name: String?, title: String?, says: [String])] = [
  // Dutch providers: their own name with what they say of the domain.
  ("TransIP", "transip", ["gereserveerd"]), ("TransIP", nil, ["transip", "domein", "gereserveerd"]),
  ("TransIP", nil, ["transip", "reserved"]),
  ("Antagonist", nil, ["antagonist", "domein", "geregistreerd"]),
  ("Hostnet", nil, ["hostnet", "domein", "geregistreerd"]),
  ("Hostnet", nil, ["hostnet", "gereserveerd"]), ("Mijndomein", nil, ["mijndomein", "geregistreerd"]),
  ("Mijndomein", nil, ["mijndomein", "gereserveerd"]), ("Versio", nil, ["versio", "domein", "geregistreerd"]),
  ("Versio", nil, ["versio", "geparkeerd"]), ("one.com", nil, ["one.com", "domein", "geregistreerd"]),
  ("STRATO", nil, ["strato", "domein", "geregistreerd"]),
  ("STRATO", nil, ["strato", "deze website is nog niet beschikbaar"]),
  ("Argeweb", nil, ["argeweb", "domein", "geregistreerd"]), ("Argeweb", nil, ["argeweb", "gereserveerd"]),
  ("Yourhosting", nil, ["yourhosting", "gereserveerd"]),
  ("Yourhosting", nil, ["yourhosting", "domein", "geregistreerd"]),
  ("Vimexx", nil, ["vimexx", "domein", "geregistreerd"]), ("Vimexx", nil, ["vimexx", "geparkeerd"]),
  ("Combell", nil, ["combell", "domein", "geregistreerd"]), ("Neostrada", nil, ["neostrada", "gereserveerd"]),
  ("SIDN", nil, ["deze domeinnaam", "in quarantaine"]),
  (nil, nil, ["deze domeinnaam is geregistreerd"]), (nil, nil, ["deze domeinnaam is gereserveerd"]),
  (nil, nil, ["deze domeinnaam is geparkeerd"]), (nil, nil, ["dit domein is geparkeerd"]),
  (nil, nil, ["dit domein is gereserveerd"]),
  // What providers show of who does not pay or has gone.
  (nil, "account suspended", []), (nil, nil, ["this account has been suspended"]),
  (nil, nil, ["deze website is opgeheven"]), (nil, nil, ["dit account is geblokkeerd"]),
  // Those of the rest of the world.
  ("GoDaddy", nil, ["parked free", "godaddy"]), ("GoDaddy", nil, ["parked for free", "godaddy"]),
  ("Namecheap", nil, ["namecheap", "recently registered"]), ("Namecheap", nil, ["namecheap", "parked"]),
  ("IONOS", nil, ["ionos", "this domain"]), ("Network Solutions", nil, ["network solutions", "under construction"]),
  ("Hostinger", nil, ["hostinger", "parked domain"]), ("OVH", nil, ["ovh", "site under construction"]),
  ("Gandi", nil, ["gandi", "registered", "domain name"]), ("Porkbun", nil, ["porkbun", "parked"]),
  // Under the advertisements of most of them.
  (nil, nil, ["the sponsored listings displayed above are served automatically by a third party"]),
  (nil, nil, ["this domain is parked"]), (nil, nil, ["this domain has been parked"]),
  (nil, nil, ["domain has expired", "renew"]), (nil, nil, ["deze domeinnaam is verlopen"]),
  // A server that nobody has put a page on.
  ("nginx", "welcome to nginx", ["thank you for using nginx"]), ("Apache", "apache2", ["default page", "it works"]),
  ("Plesk", "default page", ["plesk"]), ("Plesk", "web server's default page", []),
  ("IIS", "iis windows server", []), ("cPanel", "default web site page", []),
]
