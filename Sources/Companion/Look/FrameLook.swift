/// Paper and ink by day, and the same by night. Text on its ground has a contrast of 4.5 to 1 or more in both.
let colours = """
  :root {
    color-scheme: light dark;
    --paper: #fbf8f2; --sheet: #fffdf9; --ink: #2a2521; --soft: #655b51; --line: #e2d8c8;
    --accent: #7a2e1d; --button: #7a2e1d; --on-button: #fffaf3; --wash: #f3e9dc; --field: #8a7d6f;
    --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #1b1815; --sheet: #24201b; --ink: #ece4d9; --soft: #b9ab9b; --line: #3d352c;
      --accent: #eaa58e; --button: #99442f; --on-button: #fff6ee; --wash: #2f2821; --field: #95887a;
    }
  }

  """

/// What every page has: its measure, its type, its head and its foot.
let frame = """
  *, *::before, *::after { box-sizing: border-box }
  html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
  body {
    margin: 0; background: var(--paper); color: var(--ink);
    font: 1.0625rem/1.6 var(--sans); overflow-wrap: break-word;
  }
  body > header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem }
  body > header { padding-top: .75rem; padding-bottom: .75rem }
  body > header nav {
    display: flex; flex-wrap: wrap; gap: 0 .75rem; justify-content: space-between; align-items: center;
    border-bottom: 1px solid var(--line); padding-bottom: .25rem;
  }
  body > header a {
    display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--soft); font-size: .9375rem;
    text-decoration: none;
  }
  body > header a.site { color: var(--accent); font: 600 1.0625rem/1.3 var(--serif) }
  body > header a:hover { text-decoration: underline }
  main { padding-top: 1.5rem; padding-bottom: 3rem }
  h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.15; text-wrap: balance }
  h1 { font-size: clamp(2rem, 1.5rem + 2.6vw, 3.1rem); letter-spacing: -.015em; margin: 0 0 .75rem }
  h2 { font-size: 1.35rem; margin: 0 0 .6rem }
  p { margin: 0 0 .9rem }
  a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: from-font }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px }
  .lead { font: clamp(1.1rem, 1.05rem + .3vw, 1.2rem)/1.5 var(--serif); max-width: 38em; margin-bottom: 1.25rem }
  .kind, .part {
    margin: 0; color: var(--soft); font-size: .8125rem; letter-spacing: .09em; text-transform: uppercase;
  }
  .kind b {
    margin-left: .75rem; padding: .1rem .55rem; border: 1px solid currentColor; border-radius: 1rem; font-weight: 600;
  }
  .kind:has(b) { line-height: 2 }
  .note, .hint { color: var(--soft); font-size: .9375rem; max-width: 44em }
  .unseen {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] { display: none !important }
  footer { padding-bottom: 2rem; color: var(--soft); font-size: .9375rem }
  footer::before { content: ""; display: block; border-top: 1px solid var(--line); margin-bottom: 1.25rem }
  footer p { margin: 0 }
  footer a { display: inline-block; padding: .35rem 0 }
  @media (prefers-reduced-motion: no-preference) { a, label, button { transition: background-color .15s, color .15s } }

  """
