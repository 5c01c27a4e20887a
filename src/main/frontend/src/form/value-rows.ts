import { make } from '../making';
import type { PickLists } from '../pick-lists';
import type { Say } from '../saying';
import type { EnglishFile } from './english-file';
import { type Component, nameOf } from './types';

type Values = NonNullable<Component['values']>;

/** The choices of a component: what is stored, and what people read in both languages. */
export class ValueRows {
  private here: Component | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly english: EnglishFile,
    private readonly lists: PickLists,
    private readonly say: Say,
    private readonly change: (values: Values) => void,
  ) {
    place.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-values-act]');
      if (button) this.act(button.dataset['valuesAct'] ?? '', Number(button.dataset['at']));
    });
  }

  show(here: Component | null, editable: boolean): void {
    const isOther = this.here?.id !== here?.id || this.here?.values?.length !== here?.values?.length;
    this.here = here;
    const body = this.place.querySelector('tbody');
    if (!body || (!isOther && body.contains(document.activeElement))) return;
    body.replaceChildren(...(here?.values ?? []).map((_, at) => this.row(at)));
    this.place
      .querySelectorAll<HTMLInputElement>('input, button')
      .forEach((field) => (field.disabled = !editable));
  }

  private row(at: number): HTMLElement {
    const { here } = this;
    const one = here?.values?.[at];
    if (!here || !one) return make('tr');
    const cell = (name: string, value: string, write: (text: string) => void): HTMLElement => {
      const input = make('input', { className: 'govuk-input', value });
      input.setAttribute('aria-label', this.say(`value-${name}`, at + 1));
      input.addEventListener('input', (event) => {
        event.stopPropagation();
        write(input.value);
      });
      return make('td', {}, input);
    };
    const path = (): string[] => [nameOf(here), 'values', this.here?.values?.[at]?.value ?? ''];
    const remove = make('button', { type: 'button', className: 'btn btn--text btn--sm' }, '×');
    remove.dataset['valuesAct'] = 'remove';
    remove.dataset['at'] = String(at);
    remove.setAttribute('aria-label', this.say('value-remove', at + 1));
    return make(
      'tr',
      {},
      cell('value', one.value, (value) => this.write(at, { value })),
      cell('vi', one.label, (label) => this.write(at, { label })),
      cell('en', this.english.at(path()), (text) => this.english.set(path(), text)),
      make('td', {}, remove),
    );
  }

  private write(at: number, part: Partial<Values[number]>): void {
    const values = this.here?.values ?? [];
    this.change(values.map((one, i) => (i === at ? { ...one, ...part } : one)));
  }

  private act(what: string, at: number): void {
    const values = this.here?.values ?? [];
    if (what === 'remove') this.change(values.filter((_, i) => i !== at));
    if (what === 'add') {
      const value = `VALUE_${values.length + 1}`;
      this.change([...values, { label: this.say('first-value'), value }]);
    }
    if (what === 'dictionary') this.take();
  }

  /** The value list of the dictionary, in its own words. */
  private take(): void {
    const { here } = this;
    const fact = this.lists.facts.find((one) => one.name === here?.key && one.values.length);
    if (!here || !fact) return;
    for (const { id, text } of fact.values) {
      this.english.set([nameOf(here), 'values', id], text.en);
    }
    this.here = null;
    this.change(fact.values.map(({ id, text }) => ({ label: text.vi, value: id })));
  }
}
