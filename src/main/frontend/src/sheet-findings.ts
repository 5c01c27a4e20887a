import type { Finding } from './editing';

/** What the check found, at the field or the row it speaks of. */

const known = new WeakMap<HTMLElement, Finding[]>();

/** The parts that were opened because of what was found in them. */
const unfolded = new Set<string>();

/** Draws what is found; without findings, again what was found last. */
export function paintFindings(frame: HTMLElement, findings = known.get(frame) ?? []): void {
  known.set(frame, findings);
  frame.querySelectorAll('.at-find').forEach((one) => one.remove());
  frame.querySelectorAll<HTMLElement>('[data-found]').forEach((control) => describe(control, ''));
  findings
    .filter((finding) => finding.severity !== 'INFO' && finding.element)
    .forEach((finding, i) => paint(frame, finding, `found-${i}`));
}

function paint(frame: HTMLElement, finding: Finding, id: string): void {
  const where = locate(frame, finding.element ?? '');
  if (!where) return;
  unfold(where);
  const late = finding.severity === 'ERROR';
  const line = document.createElement('p');
  line.id = id;
  line.className = `at-find ${late ? 'at-find--late' : 'at-find--soon'}`;
  const word = document.createElement('b');
  word.textContent = `${(late ? frame.dataset['error'] : frame.dataset['warning']) ?? ''}: `;
  line.append(word, finding.message);
  where.append(line);
  const control = where.querySelector<HTMLElement>('input, select, textarea, summary');
  if (control) describe(control, id);
}

/** The part a finding lies in is opened once; who closes it again is not disturbed. */
function unfold(where: HTMLElement): void {
  const part = where.closest<HTMLDetailsElement>('.sheet__fold');
  if (!part || unfolded.has(part.id)) return;
  unfolded.add(part.id);
  part.open = true;
}

/** Adds a finding to what describes a control, or takes it away again. */
function describe(control: HTMLElement, id: string): void {
  const others = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one !== '' && one !== control.dataset['found']);
  if (id) control.dataset['found'] = id;
  else delete control.dataset['found'];
  const all = id ? [...others, id] : others;
  if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
}

/** The place of an element, or of the nearest thing it belongs to. */
function locate(frame: HTMLElement, element: string): HTMLElement | null {
  const places = [...frame.querySelectorAll<HTMLElement>('[data-at]')];
  for (let at = element; at !== ''; at = at.replace(/(\.[^.[]*|\[[^\]]*\]|^[^.[]+)$/, '')) {
    const found = places.find((one) => one.dataset['at'] === at || one.dataset['alias'] === at);
    if (found) return found;
    // what is missing as a whole is asked in several questions; the first stands for it
    const first = places.find((one) => one.dataset['at']?.startsWith(`${at}.`));
    if (first) return first;
  }
  return null;
}

/** Shows an element of the file: opens what it lies in and gives it the keyboard. */
export function place(frame: HTMLElement, element: string): void {
  const where = locate(frame, element);
  if (!where) return;
  for (let up: HTMLElement | null = where; up && up !== frame; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true;
  }
  const card = where.querySelector<HTMLDetailsElement>(':scope > details.sheet__card');
  if (card) card.open = true;
  const target = where.querySelector<HTMLElement>('input, select, textarea, summary');
  target?.focus({ preventScroll: true });
  where.scrollIntoView({ block: 'center' });
}
