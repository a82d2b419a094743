/// A book with a dog-ear, as the icon of the site: light enough and dark enough for any browser.
let siteIcon = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="6" fill="#7a2e1d"/>
  <path d="M8 7h11l5 5v13H8z" fill="#fdf8ef"/><path d="M19 7v5h5z" fill="#d9b99b"/>
  <path d="M11 15h10M11 18.5h10M11 22h6" stroke="#7a2e1d" stroke-width="1.6" stroke-linecap="round"/>
  </svg>

  """
