import { editing, type Editing } from './editing';
import { paintFindings, place } from './sheet-findings';
import { named, swap, valuesOf } from './sheet-fields';

/**
 * A YAML file as a form. Every answer and every act goes to the server, which writes it into the
 * text and lays the text out again; the text field stays the truth, and is all that is saved.
 */
class Sheet {
  private readonly edit: Editing;
  private readonly frame: HTMLElement;
  private readonly before: string[] = [];
  private readonly wrong = new Set<string>();
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(edit: Editing, frame: HTMLElement) {
    this.edit = edit;
    this.frame = frame;
  }

  start(): void {
    this.settle();
    this.frame.addEventListener('change', (event) => this.changed(event));
    this.frame.addEventListener('click', (event) => this.pressed(event));
    this.edit.form.querySelector('[name="whole"]')?.remove();
    this.field().addEventListener('change', (event) => {
      if (event.isTrusted) this.ask({}, true);
    });
    document.addEventListener('submit', (event) => this.submits(event), true);
  }

  /** Fields belong to no form: they are never sent when the text is saved. */
  private settle(): void {
    named(this.frame).forEach((field) => field.setAttribute('form', 'sheet'));
    const undo = this.frame.querySelector<HTMLElement>('[data-undo]');
    if (undo) undo.hidden = this.before.length === 0;
  }

  private field(): HTMLTextAreaElement {
    return this.edit.form.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!;
  }

  private changed(event: Event): void {
    const name = (event.target as HTMLInputElement).name ?? '';
    if (name === '' || name.startsWith('+')) return;
    this.ask({ [name]: valuesOf(this.frame, name) }, false, name);
  }

  private pressed(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    if (button.name === 'act') {
      event.preventDefault();
      this.act(button.value);
    } else if (button.hasAttribute('data-undo')) {
      this.undo();
    } else if (button.hasAttribute('data-leave')) {
      event.preventDefault();
      void this.last.then(() => this.leave(button.formAction));
    }
  }

  private act(act: string): void {
    const fields: Record<string, string[]> = { act: [act] };
    for (const field of named(this.frame)) {
      if (field.name.startsWith('+')) fields[field.name] = valuesOf(this.frame, field.name);
    }
    this.ask(fields, true);
  }

  private undo(): void {
    const text = this.before.pop();
    if (text === undefined) return;
    this.wrong.clear();
    this.edit.write(text);
    this.ask({}, true, '', this.frame.dataset['undone']);
  }

  /** One request after the other: each begins with the text the one before left. */
  private ask(fields: Record<string, string[]>, whole: boolean, name = '', said = ''): void {
    this.waiting++;
    this.last = this.last
      .then(() => this.answer(fields, whole, name, said))
      .catch(() => this.say(this.frame.dataset['lost'] ?? ''))
      .finally(() => this.waiting--);
  }

  private async answer(
    fields: Record<string, string[]>,
    whole: boolean,
    name: string,
    said: string,
  ): Promise<void> {
    const text = this.edit.text();
    const body = new URLSearchParams({ live: 'true', file: this.edit.path, text });
    body.set('_csrf', this.edit.form.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? '');
    for (const kept of this.wrong) fields[kept] ??= valuesOf(this.frame, kept);
    for (const [key, values] of Object.entries(fields)) values.forEach((v) => body.append(key, v));
    const response = await fetch(this.frame.dataset['address'] ?? '', { method: 'POST', body });
    if (!response.ok) throw new Error(String(response.status));
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    this.take(answer, text, whole, name);
    if (said) this.say(said);
  }

  private take(answer: Document, old: string, whole: boolean, name: string): void {
    const text = answer.querySelector<HTMLTextAreaElement>('[data-text]')?.value ?? old;
    const laid = answer.querySelector<HTMLElement>('[data-laid]');
    const unreadable = laid === null;
    this.frame.hidden = unreadable;
    if (unreadable) {
      this.edit.form.querySelector<HTMLDetailsElement>('.sheet-text')!.open = true;
      return;
    }
    if (text !== old) this.before.push(old);
    this.edit.write(text);
    swap(this.frame, laid, whole ? '' : name);
    this.wrong.clear();
    this.frame
      .querySelectorAll<HTMLInputElement>('.govuk-form-group--error [name]')
      .forEach((field) => this.wrong.add(field.name));
    this.settle();
    paintFindings(this.frame);
  }

  private say(words: string): void {
    const line = this.frame.querySelector('[data-said]');
    if (line) line.textContent = words;
  }

  /** What is still on its way is waited for, so that the text saved is the text seen. */
  private submits(event: SubmitEvent): void {
    if (event.target !== this.edit.form || this.waiting === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void this.last.then(() => this.edit.form.requestSubmit(event.submitter));
  }

  private leave(address: string): void {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = address;
    const csrf = this.edit.form.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? '';
    const fields = { file: this.edit.path, text: this.edit.text(), _csrf: csrf };
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('textarea');
      field.name = name;
      field.value = value;
      form.append(field);
    }
    form.hidden = true;
    document.body.append(form);
    form.submit();
  }
}

/** Makes the form at hand live, now and whenever the page gets a new one. */
export function liveSheet(): void {
  const begin = (): void => {
    const frame = document.querySelector<HTMLElement>('form[data-edit] [data-sheet]:not([data-live])');
    const edit = frame ? editing() : null;
    if (!edit || !frame) return;
    frame.dataset['live'] = 'true';
    edit.onFindings((findings) => paintFindings(frame, findings));
    edit.onGoTo((element) => place(frame, element));
    if (edit.editable) new Sheet(edit, frame).start();
    edit.form.dataset['drawn'] = 'true';
  };
  begin();
  document.addEventListener('htmx:afterSettle', begin);
}
