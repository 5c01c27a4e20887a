import type { Acts } from './acts';
import type { Parts } from './field';
import { FIELDS } from './fields';
import { kinds } from './kinds';
import { type Drawn, whole } from './tool';

type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (box: HTMLElement): Control[] => [
  ...box.querySelectorAll<Control>('[data-part]'),
];

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

function partsOf(box: HTMLElement): Parts {
  const parts: Parts = {};
  for (const control of controlsOf(box)) {
    const value = isBox(control) ? String(control.checked || '') : control.value;
    parts[control.dataset['part'] ?? ''] = value;
  }
  return parts;
}

/** The properties of the element at hand, in the fields the page brought along. */
export class Panel {
  private shown: Drawn | null = null;
  private readonly boxes: HTMLElement[];

  /** @param acts null where nothing may be changed */
  constructor(
    private readonly place: HTMLElement,
    private readonly unknown: string,
    private readonly acts: Acts | null,
  ) {
    this.boxes = [...place.querySelectorAll<HTMLElement>('[data-field]')];
    // what is typed here is not yet the file's; the form is told by what is written
    for (const event of ['input', 'change']) {
      place.addEventListener(event, (happened) => {
        happened.stopPropagation();
        const { target } = happened;
        const box = target instanceof HTMLElement && target.closest<HTMLElement>('[data-field]');
        if (box && event === 'change') this.take(box);
      });
    }
    place.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** Shows the element, or what has become of it. */
  show(element: Drawn): void {
    this.shown = whole(element);
    const all = kinds(element);
    for (const box of this.boxes) {
      const whose = (box.dataset['for'] ?? '').split(' ');
      box.hidden = !whose.some((kind) => all.has(kind));
      if (!box.hidden) this.fill(box);
    }
    for (const group of this.place.querySelectorAll<HTMLElement>('.props__group')) {
      group.hidden = !group.querySelector('[data-field]:not([hidden])');
    }
  }

  /** Shows it again; a field that was filled in wrongly stays as it is. */
  refresh(): void {
    if (this.shown) this.show(this.shown);
  }

  private fill(box: HTMLElement): void {
    const parts = this.shown && FIELDS[box.dataset['field'] ?? '']?.read(this.shown);
    for (const control of controlsOf(box)) {
      const value = parts?.[control.dataset['part'] ?? ''] ?? '';
      if (isBox(control)) control.checked = value === 'true';
      else this.put(control, value);
    }
    settle(box);
    complain(box, !parts);
  }

  private put(control: Control, value: string): void {
    if (control instanceof HTMLSelectElement) {
      control.querySelector('[data-unknown]')?.remove();
      if (![...control.options].some((option) => option.value === value)) {
        const option = new Option(`${value} ${this.unknown}`, value);
        option.dataset['unknown'] = '';
        control.add(option);
      }
    }
    if (control.value !== value) control.value = value;
  }

  private take(box: HTMLElement): void {
    settle(box);
    const field = FIELDS[box.dataset['field'] ?? ''];
    const { shown, acts } = this;
    if (!field || !shown || !acts) return;
    const parts = partsOf(box);
    const fits = field.takes?.(parts, shown) ?? true;
    complain(box, !fits);
    if (fits && JSON.stringify(parts) !== JSON.stringify(field.read(shown))) {
      acts.together(() => field.write(parts, shown, acts));
    }
  }
}

/** Shows the controls that the choice beside them asks for. */
function settle(box: HTMLElement): void {
  const parts = partsOf(box);
  for (const part of box.querySelectorAll<HTMLElement>('[data-if]')) {
    const [name = '', values = ''] = (part.dataset['if'] ?? '').split(':');
    part.hidden = !values.split(',').includes(parts[name] ?? '');
  }
}

/** Says, or no longer says, what is wrong with the field. */
function complain(box: HTMLElement, wrong: boolean): void {
  const flaw = box.querySelector<HTMLElement>('[data-flaw]');
  if (!flaw) return;
  flaw.hidden = !wrong;
  box.classList.toggle('govuk-form-group--error', wrong);
  for (const control of controlsOf(box)) {
    control.toggleAttribute('aria-invalid', wrong);
    if (wrong) control.setAttribute('aria-invalid', 'true');
    const hints = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    const others = hints.filter((id) => id !== flaw.id);
    const described = wrong ? [...others, flaw.id] : others;
    if (described.length) control.setAttribute('aria-describedby', described.join(' '));
    else control.removeAttribute('aria-describedby');
  }
}
