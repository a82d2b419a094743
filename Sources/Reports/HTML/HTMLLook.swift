/// How a report looks: by day, by night, on a phone and on paper. Text has a contrast of 4.5 to 1 or more in each.
let reportStyle: StaticString = """
  :root {
    --paper: #fff; --ink: #1f2328; --soft: #57606a; --line: #d0d7de; --wash: #f6f8fa; --accent: #0550ae;
    --red: #a40e26; --amber: #7a4b00; --blue: #0550ae; --green: #1a6334;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #14171c; --ink: #e6e9ed; --soft: #a5afba; --line: #3a424c; --wash: #1d2229; --accent: #8ab8ff;
      --red: #ff9a9a; --amber: #f0c674; --blue: #8ab8ff; --green: #84d6a0;
    }
  }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: break-word }
  main { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem }
  h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere }
  a { color: var(--accent); overflow-wrap: anywhere }
  code { font: .875em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
  [hidden] { display: none !important }
  .soft, .hint { color: var(--soft); font-size: .9375em }
  .hint::before { content: "→ " }
  .sum { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0 0 1rem; padding: 0 }
  .sum li { border: 1px solid var(--line); border-left: .3rem solid var(--mark); padding: .4rem .9rem }
  .sum b { font-size: 1.35rem; color: var(--mark) }
  .broken, .error { --mark: var(--red) }
  .failing, .known, .unchecked, .warning { --mark: var(--amber) }
  .toLookAt, .exempt, .note { --mark: var(--blue) }
  .fine { --mark: var(--green) }
  p.warning { border-left: .3rem solid var(--mark); padding: .4rem .9rem; background: var(--wash) }
  form {
    display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; padding: 1rem; margin: 1.5rem 0 0;
    background: var(--wash); border: 1px solid var(--line);
  }
  form label { display: grid; gap: .25rem; font-weight: 600; font-size: .9375rem; min-width: 0; flex: 0 1 20rem }
  form p { margin: 0; min-height: 1.5em; color: var(--soft) }
  input, select {
    min-height: 2.75rem; width: 100%; padding: 0 .6rem; border: 1px solid var(--soft); border-radius: .25rem;
    background: var(--paper); color: var(--ink); font: inherit;
  }
  table { width: 100%; border-collapse: collapse; margin-top: 1rem }
  caption { text-align: left; font-weight: 600; font-size: 1.15rem; padding: .75rem 0 .5rem }
  th, td { text-align: left; vertical-align: top; padding: .75rem; border-bottom: 1px solid var(--line) }
  thead th { border-bottom: 2px solid var(--ink); padding: .4rem .75rem; white-space: nowrap }
  tbody th, .places { overflow-wrap: anywhere }
  tbody th { font-weight: 400 }
  tbody th > a, tbody th > span:first-child { font-weight: 600 }
  tbody tr:hover { background: var(--wash) }
  .list td:first-child { width: 12rem }
  .list .places { width: 30% }
  th p, td p { margin: .25rem 0 0 }
  td ul { list-style: none; margin: 0; padding: 0 }
  td li + li { margin-top: .5rem }
  td span, td li code, th span { display: block }
  .badge { display: inline-block; padding: .05rem .5rem; border: 1px solid var(--mark); border-radius: 1rem; color: var(--mark) }
  .label { margin-top: .25rem; font-weight: 600 }
  .symbol::before { content: "[" }
  .symbol::after { content: "]" }
  details { margin-top: .4rem; font-size: .9375em }
  summary { cursor: pointer; min-height: 1.75rem; color: var(--soft) }
  details ol { margin: .25rem 0 0; padding-left: 1.5rem }
  thead button {
    min-height: 2.25rem; padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 700;
    cursor: pointer; text-decoration: underline dotted;
  }
  thead button::after { content: "\\00a0↕"; color: var(--soft); display: inline-block }
  [aria-sort=ascending] > button::after { content: "\\00a0↑" }
  [aria-sort=descending] > button::after { content: "\\00a0↓" }
  @media (max-width: 47rem) {
    table, thead, tbody, tr, th, td, caption { display: block; width: auto !important }
    thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem }
    thead th { border: 0; padding: .25rem 0 }
    tbody tr { border-bottom: 1px solid var(--line); padding: .75rem 0 }
    tbody th, tbody td { border: 0; padding: .25rem 0 }
    .changes thead { display: none }
    [data-label]::before { content: attr(data-label) ": "; color: var(--soft) }
  }
  @media print {
    :root {
      --paper: #fff; --ink: #000; --soft: #444; --line: #999; --wash: #fff; --accent: #000;
      --red: #a40e26; --amber: #7a4b00; --blue: #0550ae; --green: #1a6334;
    }
    body { font-size: 9.5pt }
    main { max-width: none; padding: 0 }
    form, details, thead button::after { display: none !important }
    thead { display: table-header-group }
    tr { break-inside: avoid }
    a { text-decoration: none }
    p > a::after { content: " (" attr(href) ")" }
  }

  """

/// By which browsers know the style sheet for ours; where it is another, `link_report.py` tells which it has to be.
let reportStyleDigest = "sha256-R6CJLS5Ypn1gK50sNY18+uy52FI9ascnoLM9e6ytUeU="
