import type { Words } from '../translating';

/**
 * form-js has no service for its words, so they are exchanged where they stand: each text, title
 * and placeholder that is one of its own becomes Vietnamese. What is neither known nor a text of
 * the form is kept in `data-untranslated`.
 */
export function translateIn(place: HTMLElement, words: Words, own: () => Set<string>): void {
  if (document.documentElement.lang !== 'vi') return;
  const missing = new Set<string>();
  const done = new Set(Object.values(words));
  const word = (text: string): string | null => {
    const plain = text.trim();
    const remove = /^(?:Remove|Create an?) (.*?)(?: element)?$/.exec(plain);
    const found = words[plain] ?? (remove ? `${plain[0] === 'R' ? 'Xóa' : 'Thêm'}: ${remove[1]}` : null);
    const isOwn = done.has(plain) || /^(Xóa|Thêm): /.test(plain) || own().has(plain);
    if (!found && !isOwn && /\p{L}{2}/u.test(plain)) {
      missing.add(plain);
      place.dataset['untranslated'] = [...missing].join('\n');
    }
    return found ? text.replace(plain, found) : null;
  };
  const exchange = (root: Node): void => {
    if (!root.isConnected) return;
    // calendars have words of their own: see calendar.ts
    if (root instanceof Element && root.closest('.flatpickr-calendar')) return;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest('.flatpickr-calendar')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const found = word(text.nodeValue ?? '');
      if (found) text.nodeValue = found;
    }
    if (!(root instanceof Element)) return;
    for (const element of [root, ...root.querySelectorAll('[title], [placeholder], [aria-label]')]) {
      if (element.closest('.flatpickr-calendar')) continue;
      for (const name of ['title', 'placeholder', 'aria-label']) {
        const value = element.getAttribute(name);
        const found = value && word(value);
        if (found) element.setAttribute(name, found);
      }
    }
  };
  place.childNodes.forEach(exchange);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) exchange(target.parentNode ?? target);
      addedNodes.forEach(exchange);
    }
  }).observe(place, { childList: true, subtree: true, characterData: true });
}
