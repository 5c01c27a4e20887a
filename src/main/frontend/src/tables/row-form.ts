import type { Finding } from '../editing';
import { make } from '../making';
import { type PickLists, said } from '../pick-lists';
import type { Say } from '../saying';
import { factOf, fieldFor } from './cell-fields';
import type { Row } from './dmn';
import { placeOf } from './place';
import { descriptionOf, PARTS, sentencesOf } from './sentences';
import type { Table } from './table';

/**
 * One row of a table as a form: what it asks, what it answers, its article and its sentences. An
 * equal of the grid for whoever would rather fill in fields, or cannot use the grid.
 */
export class RowForm {
  private table: Table | null = null;
  private row: Row | undefined;
  private findings: Finding[] = [];

  constructor(
    private readonly form: HTMLElement,
    private readonly lists: PickLists,
    private readonly editable: boolean,
    private readonly say: Say,
    private readonly chosen: (row: Row | undefined) => void,
  ) {
    this.listLaws();
    form.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-act]');
      if (button) this.act(button.dataset['act'] ?? '');
    });
    for (const part of PARTS) {
      this.sentence(part).addEventListener('input', () => this.describe());
    }
  }

  get current(): Row | undefined {
    return this.row;
  }

  /** Shows a table, at its first row unless told otherwise. */
  open(table: Table | null, row = table?.rows[0]): void {
    this.table = table;
    this.form.hidden = table === null;
    this.show(row);
  }

  show(row: Row | undefined): void {
    this.row = row;
    this.draw();
    this.chosen(row);
  }

  /** After a change elsewhere; the field somebody is in stays as it is. */
  refresh(): void {
    const table = this.table;
    if (!table) return;
    if (this.row && !table.rows.includes(this.row)) this.show(table.rows[0]);
    else if (!this.form.contains(document.activeElement)) this.draw();
    else this.head();
  }

  tell(findings: Finding[]): void {
    this.findings = findings;
    this.tellHere();
  }

  focus(): void {
    this.form.querySelector<HTMLElement>('[data-title]')?.focus();
  }

  private draw(): void {
    this.head();
    const { table, row } = this;
    const place = this.form.querySelector<HTMLElement>('[data-cells]');
    if (!table || !place) return;
    place.replaceChildren(...(row ? table.columns.map((_, at) => this.field(at, row)) : []));
    const sentences = sentencesOf(row ? table.description(row) : '');
    for (const part of PARTS) this.sentence(part).value = sentences[part];
    this.keepUnknownLaw(sentences.law);
    this.form.querySelectorAll<HTMLElement>('[data-of-row]').forEach((part) => {
      part.hidden = !row;
    });
    const met = this.form.querySelector('details[data-met]');
    if (met instanceof HTMLDetailsElement) met.open = Boolean(sentences.metVi || sentences.metEn);
    this.lock();
    this.tellHere();
  }

  private field(at: number, row: Row): HTMLElement {
    const table = this.table as Table;
    const column = table.columns[at] as (typeof table.columns)[number];
    const id = `cell-${at}`;
    const cell = table.text(row, at);
    const draw = fieldFor(table, column, at, cell, this.lists, this.say);
    const control = draw(id, cell, (text) => table.write(row, at, text));
    const fact = factOf(column, this.lists);
    const label = make('label', { className: 'govuk-label', htmlFor: id });
    label.append(column.label);
    const about = fact ? said(fact.text) : '';
    if (about && about !== column.label) label.append(make('span', { className: 'sub' }, about));
    const kind = make('span', { className: 'tag' }, this.say(column.isInput ? 'if' : 'then'));
    label.prepend(kind, ' ');
    const field = make('div', { className: 'row-form__cell' }, label, control);
    field.dataset['column'] = column.name;
    return field;
  }

  private head(): void {
    const rows = this.table?.rows ?? [];
    const at = this.row ? rows.indexOf(this.row) : -1;
    const title = this.form.querySelector('[data-title]');
    if (title) title.textContent = at < 0 ? this.say('no-row') : this.say('row', at + 1, rows.length);
    const enabled: Record<string, boolean> = {
      previous: at > 0,
      next: at >= 0 && at < rows.length - 1,
      add: this.editable,
      copy: this.editable && at >= 0,
      up: this.editable && at > 0,
      down: this.editable && at >= 0 && at < rows.length - 1,
      remove: this.editable && at >= 0,
    };
    this.form.querySelectorAll<HTMLButtonElement>('[data-act]').forEach((button) => {
      button.setAttribute('aria-disabled', String(!enabled[button.dataset['act'] ?? '']));
    });
  }

  private act(what: string): void {
    const { table, row } = this;
    const button = this.form.querySelector(`[data-act="${what}"]`);
    if (!table || button?.getAttribute('aria-disabled') === 'true') return;
    const at = row ? table.rows.indexOf(row) : -1;
    if (what === 'previous') this.show(table.rows[at - 1]);
    else if (what === 'next') this.show(table.rows[at + 1]);
    else if (what === 'add' || what === 'copy') {
      this.show(table.add(row, what === 'copy'));
      this.focus();
    } else if (row && what === 'remove') {
      table.remove(row);
      this.show(table.rows[Math.min(at, table.rows.length - 1)]);
    } else if (row) {
      table.move(row, what === 'up' ? -1 : 1);
      this.show(row);
    }
  }

  private describe(): void {
    if (!this.table || !this.row) return;
    const [law, vi, en, metVi, metEn] = PARTS.map((part) => this.sentence(part).value);
    this.table.describe(
      this.row,
      descriptionOf({
        law: law ?? '',
        vi: vi ?? '',
        en: en ?? '',
        metVi: metVi ?? '',
        metEn: metEn ?? '',
      }),
    );
  }

  private sentence(part: string): HTMLTextAreaElement | HTMLSelectElement {
    const field = this.form.querySelector(`[data-part="${part}"]`);
    return field as HTMLTextAreaElement | HTMLSelectElement;
  }

  private listLaws(): void {
    const laws = this.lists.laws.map((law) =>
      make('option', { value: law.id }, `${said(law.text)} (${law.id})`),
    );
    this.sentence('law').append(...laws);
  }

  private keepUnknownLaw(law: string): void {
    const field = this.sentence('law');
    field.querySelector('[data-unknown]')?.remove();
    if (law && field.value !== law) {
      const option = make('option', { value: law }, law);
      option.dataset['unknown'] = '';
      field.append(option);
    }
    field.value = law;
  }

  private lock(): void {
    if (this.editable) return;
    this.form
      .querySelectorAll<HTMLInputElement>('input, select, textarea')
      .forEach((field) => (field.disabled = true));
  }

  private tellHere(): void {
    const at = this.row && this.table ? this.table.rows.indexOf(this.row) + 1 : 0;
    const here = this.findings.filter((finding) => {
      const place = placeOf(finding.element ?? '');
      return at > 0 && place.row === at && place.decision === this.table?.decision;
    });
    const list = this.form.querySelector<HTMLElement>('[data-findings]');
    if (list) {
      list.hidden = here.length === 0;
      list.replaceChildren(...here.map(({ message, advice }) => make('li', {}, `${message} ${advice}`)));
    }
    const columns = here.map((finding) => placeOf(finding.element ?? '').column);
    this.form.querySelectorAll<HTMLElement>('[data-column]').forEach((field) => {
      const wrong = columns.includes(field.dataset['column'] ?? '');
      field.classList.toggle('is-wrong', wrong);
      field.querySelector(':is(input, select)[id]')?.setAttribute('aria-invalid', String(wrong));
    });
  }
}
