/** Keeps the keyboard user's place: after a part of the page is replaced, and after a refused form. */

/** A selector that will find the same control again in the new markup, or null. */
export function addressOf(element: Element | null): string | null {
  if (!element || element === element.ownerDocument.body) return null;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const name = element.getAttribute('name');
  if (!name) return null;
  const value = element.getAttribute('value');
  const exact = value === null ? '' : `[value="${CSS.escape(value)}"]`;
  return `${element.tagName.toLowerCase()}[name="${CSS.escape(name)}"]${exact}`;
}

/** Puts the focus on an error summary, so that a screen reader starts with what went wrong. */
export function focusErrorSummary(root: ParentNode): boolean {
  const summary = root.querySelector<HTMLElement>('.govuk-error-summary');
  summary?.focus();
  return summary !== null;
}

/** Restores the focus htmx loses when it swaps the focused element away. */
export function keepFocus(page: Document): void {
  let address: string | null = null;
  page.addEventListener('htmx:beforeSwap', () => {
    address = addressOf(page.activeElement);
  });
  page.addEventListener('htmx:afterSettle', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : page.body;
    if (focusErrorSummary(target) || page.activeElement !== page.body) return;
    const again = address ? page.querySelector<HTMLElement>(address) : null;
    const fallback = target.querySelector<HTMLElement>('[data-focus], h1, h2') ?? target;
    if (!again) fallback.tabIndex = -1;
    (again ?? fallback).focus({ preventScroll: again !== null });
  });
}
