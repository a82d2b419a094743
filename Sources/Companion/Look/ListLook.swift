/// The overview: a table of contents, with the numbers of the book in its margin.
let listLook = """
  .chapter { margin-top: 2.5rem }
  .chapter > h2 { border-bottom: 2px solid var(--accent); padding-bottom: .5rem; margin: 0 }
  .extras { list-style: none; margin: 0; padding: 0 }
  .extras > li {
    position: relative; padding: 1.1rem .5rem 1.1rem 4.25rem; border-bottom: 1px solid var(--line);
    scroll-margin-top: 1rem;
  }
  .extras > li:hover, .extras > li:target { background: var(--wash) }
  .extras a { font: 600 1.25rem/1.3 var(--serif); text-decoration: none }
  .extras a::after { content: ""; position: absolute; inset: 0 }
  .extras a:hover { text-decoration: underline }
  .extras a:focus-visible { outline: none }
  .extras li:has(a:focus-visible) { outline: 3px solid var(--accent); outline-offset: -3px }
  .extras p { margin: .2rem 0 0; max-width: 40em }
  .extras .kind { margin: 0 0 .2rem }
  .extras .number { color: var(--soft); font-size: .875rem }
  .extras .number b {
    position: absolute; left: .35rem; top: 1.2rem; width: 3.25rem; color: var(--accent);
    font: 400 2rem/1 var(--serif); font-variant-numeric: oldstyle-nums;
  }
  .none { display: none; padding: 2rem 0; font: 1.2rem/1.5 var(--serif) }
  .pages { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: 2.5rem }
  .pages ol { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; margin: 0; padding: 0 }
  .pages li { display: inline-flex; align-items: center }
  .pages a {
    display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem;
    padding: 0 .75rem; border: 1px solid var(--line); border-radius: .5rem; text-decoration: none;
  }
  .pages a:hover { background: var(--wash) }
  .pages [aria-current] { background: var(--button); border-color: var(--button); color: var(--on-button) }
  .letters ul, .numbers ul { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; margin: 0; padding: 0 }
  .letters { margin: 1.5rem 0 }
  .letters a, .numbers a {
    display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem;
    padding: 0 .6rem; border: 1px solid var(--line); border-radius: .5rem; text-decoration: none;
    font-family: var(--serif); background: var(--sheet);
  }
  .letters a:hover, .numbers a:hover { background: var(--wash) }
  .letter, .numbers { margin-top: 2rem }
  .letter > h2, .numbers > h2 { color: var(--accent); border-bottom: 1px solid var(--line); padding-bottom: .3rem }
  .lines { list-style: none; margin: 0; padding: 0 }
  .lines > li {
    display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; padding: .5rem .25rem;
    border-bottom: 1px solid var(--line); scroll-margin-top: 1rem;
  }
  .lines > li:target { background: var(--wash) }
  .lines a { flex: 1 1 20rem; padding: .25rem 0; font: 600 1.0625rem/1.35 var(--serif) }
  .lines span, .lines code { color: var(--soft); font-size: .875rem }
  .lines code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .8125rem }
  .lines b { min-width: 3rem; text-align: right; color: var(--accent); font: 400 1.35rem/1 var(--serif) }

  """

/// The field and the choices above a list. The choices need a browser that knows `:has()`; others show all.
let filterLook = """
  .filter, .lost form {
    background: var(--sheet); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem 1.25rem;
    margin: 1.5rem 0;
  }
  form > label, .choice label, legend { font-weight: 600; font-size: .9375rem; padding: 0 }
  .field { display: flex; gap: .5rem; margin: .35rem 0 .35rem; max-width: 34rem }
  input[type=search], select {
    min-height: 2.75rem; border: 1px solid var(--field); border-radius: .5rem; padding: 0 .75rem; min-width: 0;
    background: var(--paper); color: var(--ink); font: inherit;
  }
  input[type=search] { flex: 1 }
  select { max-width: 100% }
  button {
    min-height: 2.75rem; padding: 0 1.25rem; border: 0; border-radius: .5rem; cursor: pointer;
    background: var(--button); color: var(--on-button); font: 600 1rem/1 var(--sans);
  }
  button:hover { filter: brightness(1.1) }
  .hint { margin: 0 }
  .choices { display: none }
  @supports selector(:has(a)) {
    .choices {
      display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-end; margin-top: 1.1rem; padding-top: 1.1rem;
      border-top: 1px solid var(--line);
    }
  }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .4rem }
  legend { float: left; width: 100%; margin-bottom: .4rem }
  legend + * { clear: both }
  fieldset label {
    display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 .85rem; border-radius: 1.4rem;
    border: 1px solid var(--field); cursor: pointer; position: relative;
  }
  fieldset label:hover { background: var(--wash) }
  fieldset input { position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; margin: 0; cursor: pointer }
  fieldset label:has(:checked) { background: var(--button); border-color: var(--button); color: var(--on-button) }
  fieldset label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 3px }
  .choice { margin: 0; display: grid; gap: .4rem; min-width: 0 }
  .count { margin: .9rem 0 0; color: var(--soft) }
  .count:empty { display: none }
  .lost form { max-width: 40rem }

  """
