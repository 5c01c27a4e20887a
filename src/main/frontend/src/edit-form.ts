import { editing, type Editing, type Finding } from './editing';
import { translateCalendars } from './form/calendar';
import { Canvas, type Form } from './form/canvas';
import { translateIn } from './form/dom-words';
import { EnglishFile } from './form/english-file';
import { FieldForm } from './form/field-form';
import { Outline } from './form/outline';
import { Preview } from './form/preview';
import { TextTable, textsOf } from './form/texts';
import { all, asking, type Component, nameOf, TYPES } from './form/types';
import { vi } from './form/vi';
import { rewritten } from './json/rewrite';
import type { Json } from './json/source';
import { make } from './making';
import { type PickLists, pickLists, said } from './pick-lists';
import { type Say, saying } from './saying';
import { madeOf, sendsNothing, writingBack } from './writing';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor-base.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import './styles/form.scss';

/** How long somebody has to pause before the preview is drawn anew. */
const PAUSE_MS = 400;

/** A form: drawn by form-js, listed, with a side form in both languages and a true preview. */
class FormsEditor {
  private readonly say: Say;
  private readonly canvas: Canvas;
  private readonly english: EnglishFile;
  private readonly preview: Preview;
  private readonly outline: Outline;
  private readonly texts: TextTable;
  private fields!: FieldForm;
  private lists!: PickLists;
  private source = '';
  private before: Json = null;
  private wrong = new Set<string>();
  private timer = 0;

  constructor(
    private readonly file: Editing,
    private readonly place: HTMLElement,
  ) {
    this.say = saying(place);
    const { editable } = file;
    this.canvas = new Canvas(this.part('canvas'), this.say);
    this.english = new EnglishFile(
      place.dataset['english'] ?? '',
      file,
      () => this.shown(),
      (status) => this.refused(status),
    );
    this.preview = new Preview(this.part('preview'), () => this.sent());
    this.outline = new Outline(this.part('outline'), this.canvas, this.say);
    this.texts = new TextTable(this.part('texts'), this.english, editable, this.say);
    sendsNothing(place);
  }

  private part(name: string): HTMLElement {
    return this.place.querySelector(`[data-${name}]`) as HTMLElement;
  }

  async start(): Promise<void> {
    this.source = this.file.text();
    translateCalendars();
    const form = JSON.parse(this.source) as Form;
    [this.lists] = await Promise.all([
      pickLists(this.place.dataset['pickLists']),
      this.english.open(),
      this.canvas.open(form),
    ]);
    madeOf(this.file, true);
    this.before = this.canvas.form as unknown as Json;
    const { editable } = this.file;
    this.fields = new FieldForm(
      this.part('field'),
      this.canvas,
      this.english,
      this.lists,
      editable,
      this.say,
    );
    const write = writingBack(this.file, () => Promise.resolve(this.text()));
    this.canvas.on('changed', () => {
      this.shown();
      write();
    });
    this.canvas.on('selected', () => this.selected());
    this.canvas.readOnly(!editable);
    translateIn(this.part('canvas'), vi, () => this.ownWords());
    this.offer();
    this.acts();
    this.shown();
    this.file.onFindings((findings) => this.tell(findings));
    this.file.onGoTo((element) => this.goTo(element));
  }

  private text(): string {
    return rewritten(this.source, this.before, this.canvas.form as unknown as Json);
  }

  private sent(): Record<string, string> {
    const token = this.file.form.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? '';
    return { file: this.file.path, text: this.text(), english: this.english.text, _csrf: token };
  }

  /** Texts of the form itself, which are in no dictionary of the tool. */
  private ownWords(): Set<string> {
    const texts = textsOf(this.canvas.form).map(({ vi: text }) => text.trim());
    const types = Object.keys(TYPES).map((type) => this.say(`type-${type}`));
    return new Set([...texts, ...texts.flatMap((text) => text.split('\n')), ...types]);
  }

  private shown(): void {
    this.selected();
    this.texts.show(this.canvas.form);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.preview.draw(), PAUSE_MS);
  }

  private selected(): void {
    this.outline.show(this.wrong);
    this.fields.show();
    const none = String(!this.canvas.selected);
    this.place.querySelectorAll('[data-act]').forEach((button) => {
      button.setAttribute('aria-disabled', none);
    });
  }

  /** Facts the form does not ask yet, and components of every kind. */
  private offer(): void {
    const facts = this.part('add-fact') as HTMLSelectElement;
    const asked = this.lists.facts.filter((fact) => fact.asked);
    facts.append(
      ...asked.map((fact, at) => make('option', { value: String(at) }, `${said(fact.text)} (${fact.name})`)),
    );
    facts.addEventListener('change', () => {
      const fact = asked[Number(facts.value)];
      facts.value = '';
      if (!fact) return;
      const added = this.canvas.add(asking(fact));
      this.english.set([fact.name, 'label'], fact.text.en);
      for (const { id, text } of fact.values) {
        this.english.set([fact.name, 'values', id], text.en);
      }
      this.showAdded(added);
    });
    const types = this.part('add-type') as HTMLSelectElement;
    types.append(
      ...Object.keys(TYPES).map((type) => make('option', { value: type }, this.say(`type-${type}`))),
    );
    types.addEventListener('change', () => {
      const type = types.value;
      types.value = '';
      if (type) this.showAdded(this.canvas.add({ type }));
    });
  }

  private showAdded(added: Component | undefined): void {
    if (added) this.canvas.select(added.id);
    this.part('field').querySelector<HTMLElement>('[data-title]')?.focus();
  }

  private acts(): void {
    this.place.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-act]');
      if (!button || button.getAttribute('aria-disabled') === 'true') return;
      if (button.dataset['act'] === 'remove') this.canvas.remove();
      else this.canvas.move(button.dataset['act'] === 'up' ? -1 : 1);
    });
  }

  private tell(findings: Finding[]): void {
    const places = findings.map(({ element }) => this.find(element ?? '')?.id ?? '');
    this.wrong = new Set(places.filter(Boolean));
    this.outline.show(this.wrong);
  }

  /** Findings name a component by key or id, with the part behind a dot. */
  private find(element: string): Component | undefined {
    const name = element.split('.')[0] ?? '';
    return all(this.canvas.form.components).find((one) => nameOf(one) === name || one.id === name);
  }

  private goTo(element: string): void {
    const found = this.find(element);
    if (found) this.canvas.select(found.id);
    this.part('field').querySelector<HTMLElement>('[data-title]')?.focus();
  }

  private refused(status: number): void {
    const note = this.part('refused');
    note.hidden = false;
    note.textContent = this.say(status === 409 ? 'conflict' : 'not-saved', status);
    note.focus();
  }
}

const file = editing();
const place = file?.form.querySelector<HTMLElement>('[data-forms]');
if (file && place) {
  const failed = (problem: unknown): void => {
    file.form.dataset['drawn'] = 'false';
    madeOf(file, false);
    console.warn(problem);
  };
  try {
    new FormsEditor(file, place).start().then(() => (file.form.dataset['drawn'] = 'true'), failed);
  } catch (problem) {
    failed(problem);
  }
}
