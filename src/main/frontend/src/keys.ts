/** Keys for lists: j and k move, Enter opens, c claims, / searches, ? shows the keys. */

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select';

/** True when the key belongs to a field or to the browser, not to us. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}

/** The row to go to: one step from the current one, kept inside the list; -1 when it is empty. */
export function nextRow(current: number, step: number, count: number): number {
  return Math.max(0, Math.min(count - 1, current + step)) - (count === 0 ? 1 : 0);
}

function move(page: Document, step: number): void {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-row]')];
  const current = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const next = rows[nextRow(current, step, rows.length)];
  if (!next) return;
  rows.forEach((row) => row.removeAttribute('aria-current'));
  next.setAttribute('aria-current', 'true');
  next.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

const actions: Record<string, (page: Document) => void> = {
  j: (page) => move(page, 1),
  k: (page) => move(page, -1),
  Enter: (page) => page.querySelector<HTMLElement>('[data-row][aria-current=true] a')?.click(),
  c: (page) =>
    (
      page.querySelector<HTMLElement>('[data-row][aria-current=true] [data-claim]') ??
      page.querySelector<HTMLElement>('[data-claim]:not([data-row] *)')
    )?.click(),
  '/': (page) => page.querySelector<HTMLElement>('[data-search], [type=search]')?.focus(),
  '?': (page) => {
    const keys = page.querySelector<HTMLDetailsElement>('details[data-keys]');
    if (!keys) return;
    keys.open = !keys.open;
    keys.querySelector('summary')?.focus();
  },
};

export function listenToKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || isTyping(event)) return;
    if (event.key === 'Enter' && event.target !== page.body) return;
    event.preventDefault();
    action(page);
  });
}
