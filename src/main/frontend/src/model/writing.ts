import type Modeler from 'bpmn-js/lib/Modeler';
import type { Editing } from '../editing';
import { carried } from './kept';
import { fileOf } from './modelling';
import { part, type Thing } from './tool';

/** So long after the last change the text is written. */
const PAUSE_MS = 250;

/** Writes what is drawn into the text of the file, and what is not touched as it was. */
export class Writing {
  private due: ReturnType<typeof setTimeout> | undefined;
  private busy = 0;
  private work = Promise.resolve();
  private original = '';
  private written = '';
  /** The original as the tool writes it. */
  private before = Promise.resolve('');

  /** @param draw draws the text anew, when somebody else has written it */
  constructor(
    private readonly tool: Modeler,
    private readonly file: Editing,
    private readonly draw: () => Promise<boolean>,
  ) {
    this.start();
    part(tool, 'eventBus').on('commandStack.changed', () => this.soon());
    file.form.addEventListener('submit', (event) => this.hold(event), true);
    file.form.addEventListener('input', () => void this.takeOver());
  }

  private start(): void {
    this.original = this.file.text();
    this.written = this.original;
    this.before = fileOf(this.tool);
  }

  /** A text from elsewhere, a mended one for instance, is drawn and nothing changed in it yet. */
  private async takeOver(): Promise<void> {
    if (this.file.text() === this.written) return;
    this.written = this.file.text();
    await this.draw();
    this.start();
  }

  private soon(): void {
    clearTimeout(this.due);
    this.due = setTimeout(() => this.write(), PAUSE_MS);
  }

  private write(): Promise<void> {
    clearTimeout(this.due);
    this.due = undefined;
    this.busy++;
    this.work = this.work
      .then(async () => {
        this.written = await this.text();
        this.file.write(this.written);
      })
      .catch((problem: unknown) => console.error(problem))
      .finally(() => this.busy--);
    return this.work;
  }

  /** Nothing is sent before what was drawn last is in it. */
  private hold(event: SubmitEvent): void {
    if (this.due === undefined && this.busy === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    const written = this.due === undefined ? this.work : this.write();
    // a form takes no new wish to be sent while it still tells of the last one
    void written.then(() => setTimeout(() => this.file.form.requestSubmit(submitter)));
  }

  private async text(): Promise<string> {
    if (!part(this.tool, 'commandStack').canUndo()) return this.original;
    const now = await fileOf(this.tool);
    const kept = carried(this.original, await this.before, now);
    // the text is only kept where it says the very same
    return kept !== null && (await this.isSame(kept, now)) ? kept : now;
  }

  private async isSame(one: string, other: string): Promise<boolean> {
    try {
      return (await this.meaning(one)) === (await this.meaning(other));
    } catch {
      return false;
    }
  }

  /** The file without the order in which it is drawn, which the tool changes as it reads. */
  private async meaning(file: string): Promise<string> {
    const moddle = part(this.tool, 'moddle');
    const { rootElement } = await moddle.fromXML(file);
    for (const diagram of rootElement.get('diagrams') as Thing[]) {
      const drawn = (diagram.get('plane') as Thing).get('planeElement') as Thing[];
      drawn.sort((one, other) => (one.id < other.id ? -1 : 1));
    }
    return (await moddle.toXML(rootElement, { format: true })).xml;
  }
}
