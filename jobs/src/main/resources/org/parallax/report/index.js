
'use strict';
(() => {
  document.documentElement.classList.add('js');
  const table = document.getElementById('stories');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const find = document.getElementById('find');
  const found = document.getElementById('found');
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  find.addEventListener('input', () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every(word => texts.get(row).includes(word));
      count += row.hidden ? 0 : 1;
    }
    found.textContent = words.length ? count + (count === 1 ? ' story' : ' stories') : '';
  });

  // Numbers and dates start with the largest; what is missing stays last either way.
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const rising = before ? before === 'descending' : column === 0;
      heads.forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      const key = row => row.cells[column].dataset.s;
      const order = new Intl.Collator('en', {numeric: true}).compare;
      rows.sort((a, b) => {
        if (!key(a) || !key(b)) return (key(b) ? 1 : 0) - (key(a) ? 1 : 0);
        return rising ? order(key(a), key(b)) : order(key(b), key(a));
      });
      body.append(...rows);
    });
  });
})();
