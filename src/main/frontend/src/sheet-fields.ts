/** The fields of a form over a file: what they hold, and how a newly drawn form takes their place. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

export function named(frame: HTMLElement): Field[] {
  return [...frame.querySelectorAll<Field>('[name]')];
}

/** What a field says; a box that is not ticked says so too. */
export function valuesOf(frame: HTMLElement, name: string): string[] {
  const fields = named(frame).filter((field) => field.name === name);
  const boxes = fields.filter(
    (field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === 'checkbox',
  );
  const [only] = boxes;
  if (only && boxes.length === 1 && only.value === 'true') return [String(only.checked)];
  if (only) {
    const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
    return ticked.length > 0 ? ticked : [''];
  }
  const chosen = fields.find(
    (field) => !(field instanceof HTMLInputElement) || field.type !== 'radio' || field.checked,
  );
  return [chosen?.value ?? ''];
}

/** Where the reader is: the control, what was typed in it and not yet taken, and what is open. */
interface Standing {
  id: string;
  value: string | null;
  act: string;
  open: string[];
}

function standing(frame: HTMLElement): Standing {
  const at = document.activeElement;
  const inside = at instanceof HTMLElement && frame.contains(at) ? at : null;
  const typing = inside instanceof HTMLInputElement && inside.type === 'text';
  return {
    id: inside?.id ?? '',
    value: typing || inside instanceof HTMLTextAreaElement ? (inside as HTMLInputElement).value : null,
    act: inside instanceof HTMLButtonElement ? inside.value : '',
    open: [...frame.querySelectorAll('details[open]')].map(addressOf),
  };
}

function addressOf(details: Element): string {
  if (details.id) return details.id;
  const row = details.closest('[data-at]');
  const inRow = [...(row?.querySelectorAll('details') ?? [])].indexOf(details as HTMLDetailsElement);
  return `${row?.getAttribute('data-at')}#${inRow}`;
}

/**
 * Draws the form anew, with the reader where she was.
 *
 * @param name the only field that can look different; empty for any
 */
export function swap(frame: HTMLElement, laid: HTMLElement, name: string): void {
  const old = frame.querySelector<HTMLElement>('[data-laid]');
  if (!old) return;
  const same = old.querySelectorAll('[data-at]').length === laid.querySelectorAll('[data-at]').length;
  const here = question(old, name);
  const there = question(laid, name);
  if (same && here && there) {
    if (!here.contains(document.activeElement)) here.replaceWith(there);
    titles(old, laid);
    return;
  }
  const was = standing(frame);
  old.replaceWith(laid);
  frame.querySelectorAll('details').forEach((details) => {
    details.open = was.open.includes(addressOf(details)) || errorIn(details);
  });
  focus(frame, was);
}

function question(laid: HTMLElement, name: string): Element | null {
  const field = [...laid.querySelectorAll<Field>('[name]')].find((one) => one.name === name);
  return name === '' ? null : (field?.closest('.sheet__q') ?? null);
}

/** The words on closed rows follow what is written in them. */
function titles(old: HTMLElement, laid: HTMLElement): void {
  const news = laid.querySelectorAll('.sheet__card > summary');
  old.querySelectorAll('.sheet__card > summary').forEach((summary, i) => {
    const now = news[i];
    if (now && now.textContent !== summary.textContent) summary.replaceChildren(...now.cloneNode(true).childNodes);
  });
}

function errorIn(details: HTMLDetailsElement): boolean {
  return details.querySelector('.govuk-error-message') !== null;
}

function focus(frame: HTMLElement, was: Standing): void {
  const wrong = frame.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (was.act.startsWith('add ') && !wrong) {
    added(frame, was.act.slice(4));
    return;
  }
  const again = was.id ? frame.querySelector<HTMLElement>(`#${CSS.escape(was.id)}`) : null;
  const button = [...frame.querySelectorAll('button')].find((one) => one.value === was.act);
  const target = was.act ? (wrong ?? button ?? nearest(frame, was.act)) : again;
  target?.focus({ preventScroll: target === again });
  if (again instanceof HTMLInputElement && was.value !== null) again.value = was.value;
  if (again instanceof HTMLTextAreaElement && was.value !== null) again.value = was.value;
}

/** Opens what was just added, at its first field. */
function added(frame: HTMLElement, at: string): void {
  const rows = frame.querySelector(`#${CSS.escape(idOf(at))}`);
  const row = rows?.querySelector(':scope > ol > li:last-child') ?? rows;
  const card = row?.querySelector<HTMLDetailsElement>(':scope > details.sheet__card');
  if (card) card.open = true;
  const first = row?.querySelector<HTMLElement>('input, select, textarea');
  (first ?? row?.querySelector<HTMLElement>('summary'))?.focus();
}

/** Where a row was taken out, its list has the keyboard. */
function nearest(frame: HTMLElement, act: string): HTMLElement | null {
  const list = idOf(act.replace(/^\S+ /, '').replace(/\/[^/]*$/, ''));
  return frame.querySelector<HTMLElement>(`#${CSS.escape(list)} summary, #${CSS.escape(list)} button`);
}

function idOf(at: string): string {
  return `r-${at.replace(/[^A-Za-z0-9]+/g, '-')}`;
}
