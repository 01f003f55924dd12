
'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  const voices = {h: 'headline', n: 'narrator', d: 'direct quotation', i: 'indirect speech'};
  const pair = byId('pair');
  const articles = all('article', pair);
  const menus = [byId('left'), byId('right')];
  document.documentElement.classList.add('js');

  // Two texts at a time; choosing the one that stands opposite swaps them.
  let chosen = menus.map(menu => menu && menu.value);
  function choose(side, id) {
    const other = 1 - side;
    if (chosen[other] === id) chosen[other] = chosen[side];
    chosen[side] = id;
    showPair();
  }
  function showPair() {
    if (!menus[0]) return;
    menus.forEach((menu, side) => { menu.value = chosen[side]; });
    for (const a of articles) {
      const side = chosen.indexOf(a.id.slice(2));
      a.hidden = side < 0;
      a.classList.toggle('first', side === 0);
      a.classList.toggle('second', side === 1);
    }
  }
  menus.forEach((menu, side) => menu && menu.addEventListener('change', () => choose(side, menu.value)));
  showPair();

  function reveal(element) {
    const article = element.closest('article');
    if (article && article.hidden) choose(0, article.id.slice(2));
  }
  function follow() {
    const target = location.hash.length > 1 && byId(location.hash.slice(1));
    if (target && target.closest('article[hidden]')) {
      reveal(target);
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', follow);

  const boxes = all('.legend input');
  const names = Object.fromEntries(boxes.map(box => [box.value, box.dataset.n]));
  function show(box) {
    const style = box.parentElement.querySelector('mark').className.split(' ').filter(name => name !== 'on');
    for (const mark of all('mark[data-f="' + box.value + '"]', pair)) {
      mark.classList.add(...style);
      mark.classList.toggle('on', box.checked);
    }
  }
  for (const link of all('a[href^="#s-"]')) {
    const sentence = byId(link.hash.slice(1));
    if (sentence && !link.title) link.title = sentence.textContent;
  }
  for (const box of boxes) {
    box.addEventListener('change', () => show(box));
    show(box);
  }
  for (const mark of all('mark[data-f]', pair)) {
    const kind = mark.dataset.t ? names[mark.dataset.f] + ' (' + mark.dataset.t + ')' : names[mark.dataset.f];
    mark.title = kind + ', ' + (voices[mark.dataset.v] || 'other voice');
  }

  // From a number to its evidence. A place is all pieces of one span.
  let places = [];
  let at = 0;
  let opener = null;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  const message = document.createElement('span');
  message.setAttribute('role', 'status');
  panel.append(message);
  function button(text, label, act) {
    const b = document.createElement('button');
    b.type = 'button';
    b.textContent = text;
    b.setAttribute('aria-label', label);
    b.addEventListener('click', act);
    panel.append(b);
    return b;
  }
  const steps = [
    button('‹', 'previous place', () => go(at - 1)),
    button('›', 'next place', () => go(at + 1))];
  button('Back', 'back to the number', () => { const to = opener; clear(); to.focus({preventScroll: true}); to.scrollIntoView({block: 'center'}); });
  button('✕', 'put the lights out', clear);
  document.body.append(panel);
  addEventListener('keydown', e => { if (e.key === 'Escape' && !panel.hidden) clear(); });

  function clear() {
    all('.lit', pair).forEach(e => e.classList.remove('lit', 'now'));
    places = [];
    panel.hidden = true;
  }
  function go(to) {
    at = (to + places.length) % places.length;
    all('.now', pair).forEach(e => e.classList.remove('now'));
    const place = places[at];
    reveal(place[0]);
    place.forEach(e => e.classList.add('now'));
    place[0].scrollIntoView({block: 'center'});
    message.textContent = panel.dataset.what + ': ' + (at + 1) + ' of ' + places.length + (places.length === 1 ? ' place' : ' places');
  }
  function light(link) {
    const row = link.closest('tr');
    const elsewhere = link.dataset.o.startsWith('!');
    const outlet = link.dataset.o.replace('!', '');
    const word = link.dataset.w;
    const kinds = (row.dataset.e || '').split(' ');
    const voice = row.dataset.v;
    const wanted = e => word !== undefined
      ? e.dataset.w === word
      : kinds.includes(e.dataset.k) && (voice === 'a' || voice === e.dataset.v);
    clear();
    for (const a of articles.filter(a => (a.dataset.o === outlet) !== elsewhere)) {
      const spans = new Map();
      all('[data-k],[data-w]', a).filter(wanted).forEach((e, i) => {
        const key = e.dataset.g || i;
        spans.set(key, [...(spans.get(key) || []), e]);
      });
      places.push(...spans.values());
    }
    if (!places.length) return false;
    places.sort((a, b) => a[0].closest('article').hidden - b[0].closest('article').hidden);
    places.flat().forEach(e => e.classList.add('lit'));
    const name = word !== undefined ? row.cells[0].textContent : row.dataset.n;
    panel.dataset.what = name + (elsewhere ? ', others' : ', ' + articles.find(a => a.dataset.o === outlet).querySelector('.on bdi').textContent)
      + (voices[voice] ? ', ' + voices[voice] : '');
    steps.forEach(b => { b.hidden = places.length < 2; });
    opener = link;
    panel.hidden = false;
    go(0);
    return true;
  }
  document.addEventListener('click', e => {
    const link = e.target.closest('a[data-o]');
    if (link && !e.ctrlKey && !e.metaKey && !e.shiftKey && light(link)) e.preventDefault();
  });
  follow();
})();
