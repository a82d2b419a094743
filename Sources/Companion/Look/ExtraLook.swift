/// The page of one symbol.
let extraLook = """
  .extra main, .former main { max-width: 46rem }
  .extra > header, .former > header, .extra > footer, .former > footer { max-width: 46rem }
  .extra .kind, .former .kind { margin: 1rem 0 .6rem }
  .onward a {
    display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; max-width: 100%; padding: .95rem 1.5rem;
    border-radius: .7rem; background: var(--button); color: var(--on-button); text-decoration: none;
  }
  .onward a::after { content: "→" / ""; font-weight: 600 }
  .onward a:hover { text-decoration: underline; text-decoration-thickness: 1px }
  .onward b { font-size: 1.125rem; font-weight: 600 }
  .onward span { overflow-wrap: anywhere }
  .became {
    font: 1.2rem/1.5 var(--serif); border-left: 4px solid var(--accent); background: var(--wash);
    padding: 1rem 1.25rem; border-radius: 0 .6rem .6rem 0;
  }
  .extra section, .former section { margin-top: 2.25rem }
  .places ul { list-style: none; margin: 0; padding: 0 }
  .places li {
    display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; padding: .55rem 0;
    border-bottom: 1px solid var(--line);
  }
  .places i { display: block; color: var(--soft); font-style: italic }
  .places li > span:last-child:not(:first-child) { color: var(--soft) }
  .card {
    display: grid; grid-template-columns: 148px 1fr; gap: 0 1.5rem; align-content: start; background: var(--sheet);
    border: 1px solid var(--line); border-radius: .9rem; padding: 1.25rem;
  }
  .card img { grid-row: 1 / span 4; border-radius: .4rem; display: block; width: 148px; height: 148px }
  .card h2 { margin-bottom: .35rem }
  .card p { margin: 0 0 .5rem }
  .card .number b { display: block; font: 400 1.6rem/1.3 var(--serif); color: var(--accent) }
  .card .number span { overflow-wrap: anywhere }
  @media (max-width: 30rem) {
    .card { grid-template-columns: 1fr }
    .card img { grid-row: auto; order: 1; margin-top: .75rem }
  }
  .around { display: grid; gap: .75rem; margin-top: 2.5rem; grid-template-columns: 1fr }
  .around a {
    display: block; padding: .8rem 1.1rem; border: 1px solid var(--line); border-radius: .7rem; text-decoration: none;
    background: var(--sheet);
  }
  .around a:hover { background: var(--wash) }
  .around span { display: block; color: var(--soft); font-size: .875rem }
  .around b { font: 600 1.0625rem/1.35 var(--serif) }
  .around .up { border: 0; background: none; padding-left: 0; text-decoration: underline }
  @media (min-width: 40rem) {
    .around { grid-template-columns: 1fr 1fr }
    .around [rel=next] { grid-column: 2; text-align: right }
    .around .up { grid-column: 1 / -1 }
  }

  """

/// A page that is not there.
let otherLook = """
  .lost main { max-width: 46rem }
  .ways { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .75rem }
  .ways a {
    display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1.1rem; border: 1px solid var(--line);
    border-radius: .5rem; text-decoration: none; background: var(--sheet);
  }

  """

/// Printed, a page is a list with its addresses.
let onPaper = """
  @media print {
    :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --wash: #fff }
    body { font-size: 10.5pt }
    body > header, .filter, .around, .pages, .letters, footer a { display: none }
    .onward a { padding: 0; background: none; color: #000 }
    .onward a::after, .archive a::after { content: " (" attr(href) ")"; overflow-wrap: anywhere }
    .extras > li, .card { break-inside: avoid }
  }

  """
