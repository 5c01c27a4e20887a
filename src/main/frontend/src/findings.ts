import type { Finding } from './editing';

/** The list of findings as the server writes it: read for the editors, replaced after a check. */

const words = (item: Element, part: string): string =>
  item.querySelector(part)?.textContent?.trim() ?? '';

function read(item: HTMLElement): Finding {
  const { severity, code = '', file = '', element, law } = item.dataset;
  return {
    severity: severity as Finding['severity'],
    code,
    file,
    ...(element ? { element } : {}),
    ...(law ? { law } : {}),
    message: words(item, '[data-message]'),
    advice: words(item, '[data-advice]'),
  };
}

/** Everything in the list. */
export function readFindings(list: ParentNode | null): Finding[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].map(read);
}

/** Marks the files in the tree that have errors. */
function markFiles(findings: Finding[]): void {
  const faulty = new Set(findings.filter((one) => one.severity === 'ERROR').map((one) => one.file));
  for (const link of document.querySelectorAll<HTMLElement>('#tree a[data-path]')) {
    const mark = link.querySelector<HTMLElement>('[data-faulty]');
    mark?.toggleAttribute('hidden', !faulty.has(link.dataset['path'] ?? ''));
  }
}

/** Puts the answer of a check in the place of the list; what was opened stays open. */
export function showFindings(html: string): void {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  const fresh = answer.getElementById('findings-list');
  const old = document.getElementById('findings-list');
  if (!fresh || !old) return;
  const open = [...old.querySelectorAll('details[open]')].map((one) => one.id);
  old.replaceWith(document.importNode(fresh, true));
  for (const one of document.querySelectorAll<HTMLDetailsElement>('#findings-list details')) {
    one.open = open.includes(one.id);
  }
  const count = document.getElementById('findings-count');
  if (count) count.textContent = fresh.dataset['count'] ?? '';
  markFiles(readFindings(document.getElementById('findings-list')));
}
