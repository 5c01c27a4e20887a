import { make } from '../making';
import { type PickLists, said } from '../pick-lists';
import type { Say } from '../saying';
import type { Canvas } from './canvas';
import type { EnglishFile } from './english-file';
import { hidingOf, ruleOf } from './hiding';
import { ValueRows } from './value-rows';
import { all, type Component, nameOf, TYPES } from './types';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NUMBERS = ['min', 'max', 'minLength', 'maxLength', 'decimalDigits'];
const VALIDATED = ['required', 'pattern', 'min', 'max', 'minLength', 'maxLength'];

const without = <Part extends object>(part: Part): Part | undefined => {
  const kept = Object.entries(part).filter(([, value]) => value !== undefined && value !== '');
  return kept.length ? (Object.fromEntries(kept) as Part) : undefined;
};

/** Everything the product knows about one component, in both languages. */
export class FieldForm {
  private readonly values: ValueRows;

  constructor(
    private readonly form: HTMLElement,
    private readonly canvas: Canvas,
    private readonly english: EnglishFile,
    private readonly lists: PickLists,
    private readonly editable: boolean,
    private readonly say: Say,
  ) {
    const place = form.querySelector('[data-values]') as HTMLElement;
    this.values = new ValueRows(place, english, lists, say, (values) => this.edit({ values }));
    this.offer();
    form.addEventListener('input', (event) => this.changed(event.target as Input));
  }

  private get here(): Component | null {
    return this.canvas.selected;
  }

  /** Shows what is selected; the field somebody writes in stays as it is. */
  show(): void {
    const here = this.here;
    const asked = here ? ['hide', ...(TYPES[here.type] ?? [])] : ['title'];
    this.form.querySelectorAll<HTMLElement>('[data-asks]').forEach((part) => {
      part.hidden = !asked.includes(part.dataset['asks'] ?? '');
    });
    const title = this.form.querySelector('[data-title]');
    if (title) title.textContent = here ? this.say(`type-${here.type}`) : this.say('whole');
    for (const input of this.inputs()) {
      if (input === document.activeElement && input.dataset['for'] === here?.id) continue;
      input.dataset['for'] = here?.id ?? '';
      this.fill(input, here);
    }
    if (here) this.offerFields(here);
    this.values.show(here, this.editable);
  }

  private inputs(): Input[] {
    return [...this.form.querySelectorAll<Input>('[data-prop]')];
  }

  private fill(input: Input, here: Component | null): void {
    const value = this.read(input.dataset['prop'] ?? '', here);
    if (input instanceof HTMLInputElement && input.type === 'checkbox') {
      input.checked = value === 'true';
    } else {
      const isOffered =
        !(input instanceof HTMLSelectElement) ||
        [...input.options].some((option) => option.value === value);
      if (!isOffered) input.append(make('option', { value }, value));
      input.value = value;
    }
    input.disabled = !this.editable;
  }

  private read(prop: string, here: Component | null): string {
    const [part, language] = prop.split('.');
    if (language === 'en') {
      return this.english.at(here ? [nameOf(here), part ?? ''] : [part ?? '']);
    }
    if (!here) return this.canvas.form.title ?? '';
    const hiding = hidingOf(here.conditional?.hide);
    if (prop === 'hide-field') return hiding?.field ?? '';
    if (prop === 'hide-equal') return String(hiding?.equal ?? true);
    if (prop === 'hide-value') return hiding?.value ?? '';
    if (prop === 'label') return here.label ?? here.dateLabel ?? '';
    if (prop === 'local' || prop === 'document') return here.properties?.[prop] ?? '';
    const source = VALIDATED.includes(prop) ? here.validate : here;
    return String((source as Record<string, unknown> | undefined)?.[prop] ?? '');
  }

  private changed(input: Input): void {
    const prop = input.dataset['prop'];
    if (!prop || !this.editable) return;
    const { here } = this;
    const isBox = input instanceof HTMLInputElement && input.type === 'checkbox';
    const value = isBox ? (input.checked ? 'true' : '') : input.value;
    const [part, language] = prop.split('.');
    if (language === 'en') {
      this.english.set(here ? [nameOf(here), part ?? ''] : [part ?? ''], value);
    } else if (!here) {
      this.canvas.rename(value);
    } else {
      this.edit(this.change(here, prop, value));
    }
  }

  private change(here: Component, prop: string, value: string): Partial<Component> {
    if (prop.startsWith('hide-')) return { conditional: this.hiding(here) } as Partial<Component>;
    if (prop === 'label' && here.type === 'datetime') {
      return here.label === undefined ? { dateLabel: value } : { label: value, dateLabel: value };
    }
    if (prop === 'local' || prop === 'document') {
      return { properties: without({ ...here.properties, [prop]: value }) } as Partial<Component>;
    }
    const isNumber = NUMBERS.includes(prop) && value !== '' && Number.isFinite(Number(value));
    const typed = prop === 'required' ? value === 'true' || '' : isNumber ? Number(value) : value;
    if (VALIDATED.includes(prop)) {
      return { validate: without({ ...here.validate, [prop]: typed }) } as Partial<Component>;
    }
    return { [prop]: typed === '' && prop !== 'label' ? undefined : typed };
  }

  private hiding(here: Component): Component['conditional'] {
    const at = (prop: string): string =>
      this.form.querySelector<Input>(`[data-prop="${prop}"]`)?.value ?? '';
    const field = at('hide-field');
    const hide = field
      ? ruleOf({ field, equal: at('hide-equal') === 'true', value: at('hide-value') })
      : undefined;
    return without({ ...here.conditional, hide } as { hide?: string });
  }

  private edit(properties: Partial<Component>): void {
    if (this.here) this.canvas.edit(this.here.id, properties);
  }

  /** The dictionary behind the field of the key, the papers behind that of the document. */
  private offer(): void {
    const keys = this.lists.facts.filter((fact) => fact.asked);
    this.form
      .querySelector('#facts')
      ?.append(...keys.map(({ name, text }) => make('option', { value: name, label: said(text) })));
    const papers = this.lists.documents.map(({ id, text }) =>
      make('option', { value: id }, `${said(text)} (${id})`),
    );
    this.form.querySelector('[data-prop="document"]')?.append(...papers);
  }

  private offerFields(here: Component): void {
    const select = this.form.querySelector<HTMLSelectElement>('[data-prop="hide-field"]');
    if (!select || select === document.activeElement) return;
    const { value } = select;
    const others = all(this.canvas.form.components).filter((one) => one.key && one.id !== here.id);
    const options = others.map((one) =>
      make('option', { value: one.key ?? '' }, one.label ?? one.dateLabel ?? one.key ?? ''),
    );
    select.replaceChildren(select.options[0] as Node, ...options);
    select.value = value;
  }
}
