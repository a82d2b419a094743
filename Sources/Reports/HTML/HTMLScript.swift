/// Sorts and filters the tables of a report. The page is whole without it.
let reportScript: StaticString = #"""
  'use strict';
  document.querySelectorAll('.list').forEach((list) => {
    const form = list.querySelector('form');
    const field = form.querySelector('input');
    const choice = form.querySelector('select');
    const status = form.querySelector('[role=status]');
    const body = list.querySelector('tbody');
    const rows = Array.from(body.rows);
    const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

    const filter = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      let left = 0;
      rows.forEach((row) => {
        const isChosen = !choice.value || row.dataset.kind === choice.value;
        row.hidden = !(isChosen && words.every((word) => texts.get(row).includes(word)));
        left += row.hidden ? 0 : 1;
      });
      const said = left ? status.dataset.some : status.dataset.none;
      status.textContent = said.replace('{n}', left).replace('{m}', rows.length);
    };
    const key = (row, column) => row.cells[column].dataset.order ?? row.cells[column].textContent;
    const sort = (heads, column) => {
      const falls = heads[column].getAttribute('aria-sort') === 'ascending';
      heads.forEach((head) => head.removeAttribute('aria-sort'));
      heads[column].setAttribute('aria-sort', falls ? 'descending' : 'ascending');
      const sorted = rows.slice().sort((a, b) => order(key(a, column), key(b, column)));
      body.append(...(falls ? sorted.reverse() : sorted));
    };
    const heads = Array.from(list.querySelectorAll('thead th'));
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => sort(heads, column));
    });
    let wait;
    field.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(filter, 120); });
    choice.addEventListener('change', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    filter();
  });

  """#

/// By which browsers know the script for ours; where it is another, `link_report.py` tells which it has to be.
let reportScriptDigest = "sha256-WuGNIwzxbnXw5vOjM78VdAokrpBCJMRDBALvhiJeh8o="
