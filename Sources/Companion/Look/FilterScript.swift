/// Filters the list on the page while somebody types; a number leads to its page. Everything works without it.
let filterScript = #"""
  'use strict';
  (() => {
    const form = document.querySelector('form[role=search]');
    const field = form && form.querySelector('input[type=search]');
    if (!field) return;
    const status = document.querySelector('.count');
    const items = Array.from(document.querySelectorAll('.extras > li, .lines > li'));
    const groups = Array.from(document.querySelectorAll('.chapter, .letter'));
    const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const texts = items.map((item) => plain(item.id + ' ' + item.textContent));

    const tell = () => {
      if (!status) return;
      const left = items.filter((item) => item.getClientRects().length).length;
      const words = left ? status.dataset.some : status.dataset.none;
      const text = words.replace('{n}', left).replace('{m}', items.length);
      status.textContent = left === items.length ? '' : text;
    };
    const filter = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      items.forEach((item, index) => { item.hidden = !words.every((word) => texts[index].includes(word)); });
      groups.forEach((group) => { group.hidden = !group.querySelector('li:not([hidden])'); });
      tell();
    };
    const isNumber = () => /^[2-9]{2,}$/.test(field.value.trim());
    const isPart = !items.length || document.querySelector('.pages');
    const numbers = new Set(Array.from(document.querySelectorAll('.extras .number b, .lines > li > b'),
      (number) => number.textContent));
    const knowsNumber = () => isPart || numbers.has(field.value.trim());

    form.addEventListener('submit', (event) => {
      if (isNumber() && knowsNumber()) {
        event.preventDefault();
        location.assign(form.dataset.root + field.value.trim() + '/');
      } else if (items.length) {
        event.preventDefault();
      }
    });
    if (!items.length) return;
    let wait;
    field.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(filter, 120); });
    document.addEventListener('change', (event) => { if (event.target !== field) tell(); });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) field.value = asked;
    filter();
  })();

  """#
