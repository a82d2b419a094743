/// What stands at the head of the files for servers: for who runs one, and in the language of the site.
extension SiteText {
  private var isDutch: Bool { language == Self.dutch.language }

  var aboutNginxMap: String {
    isDutch
      ? """
      Waar de adressen uit het boek naartoe leiden. Gemaakt door Boekbouw; verander dit bestand niet.
      Neem het op in het http-blok van nginx, met include, en nginx-location.conf in het server-blok.
      """
      : """
      Where the addresses in the book lead. Made by Boekbouw; do not change this file.
      Include it in the http block of nginx, and nginx-location.conf in the server block.
      """
  }

  func aboutNginxLocation(_ path: String) -> String {
    let path = path.split(whereSeparator: \.isNewline).joined(separator: " ")
    return isDutch
      ? """
      De pagina’s van de site. Gemaakt door Boekbouw; verander dit bestand niet.
      Neem het op in het server-blok van nginx, met include. De map van de site staat op \(path) onder root.
      """
      : """
      The pages of the site. Made by Boekbouw; do not change this file.
      Include it in the server block of nginx. The folder of the site is at \(path) below root.
      """
  }

  var aboutApache: String {
    isDutch
      ? """
      Voor Apache: werkt vanzelf waar .htaccess is toegestaan (AllowOverride FileInfo).
      Gemaakt door Boekbouw; verander dit bestand niet.
      """
      : """
      For Apache: works by itself where .htaccess may be used (AllowOverride FileInfo).
      Made by Boekbouw; do not change this file.
      """
  }

  var aboutStaticHosts: String {
    isDutch
      ? """
      Voor webhosts die _redirects lezen, zoals Netlify en Cloudflare Pages: zet dit bestand in de hoofdmap van wat je
      publiceert. Gemaakt door Boekbouw; verander dit bestand niet.
      """
      : """
      For hosts that read _redirects, such as Netlify and Cloudflare Pages: put this file into the main folder of what
      you publish. Made by Boekbouw; do not change this file.
      """
  }
}
