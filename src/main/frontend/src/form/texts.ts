import { make } from '../making';
import type { Say } from '../saying';
import type { Form } from './canvas';
import type { EnglishFile } from './english-file';
import { all, nameOf } from './types';

/** A text of the form and where its English stands. */
export interface Said {
  vi: string;
  path: string[];
}

/** Every text people read, in the order of the form. */
export function textsOf(form: Form): Said[] {
  const texts: Said[] = form.title ? [{ vi: form.title, path: ['title'] }] : [];
  for (const one of all(form.components)) {
    const name = nameOf(one);
    for (const part of ['label', 'description', 'text'] as const) {
      if (one[part]) texts.push({ vi: one[part], path: [name, part] });
    }
    for (const { label, value } of one.values ?? []) {
      texts.push({ vi: label, path: [name, 'values', value] });
    }
  }
  return texts.filter(({ vi }) => /\p{L}/u.test(vi));
}

/** Both languages side by side; what lacks its English comes first. */
export class TextTable {
  constructor(
    private readonly place: HTMLElement,
    private readonly english: EnglishFile,
    private readonly editable: boolean,
    private readonly say: Say,
  ) {}

  show(form: Form): void {
    const texts = textsOf(form);
    const missing = texts.filter(({ path }) => !this.english.at(path));
    const count = this.place.querySelector('[data-missing]');
    if (count) count.textContent = this.say('missing', missing.length);
    const body = this.place.querySelector('tbody');
    if (!body || body.contains(document.activeElement)) return;
    const rest = texts.filter((text) => !missing.includes(text));
    body.replaceChildren(...[...missing, ...rest].map((text) => this.row(text)));
  }

  private row({ vi, path }: Said): HTMLElement {
    const input = make('textarea', { className: 'govuk-textarea', rows: 1, lang: 'en' });
    input.value = this.english.at(path);
    input.disabled = !this.editable;
    input.setAttribute('aria-label', this.say('english-of', vi));
    input.addEventListener('input', () => this.english.set(path, input.value));
    const said = make('td', { lang: 'vi' }, vi);
    return make('tr', {}, said, make('td', {}, input));
  }
}
