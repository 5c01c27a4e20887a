import type Modeler from 'bpmn-js/lib/Modeler';
import type { Editing } from '../editing';
import { carried } from './kept';
import { fileOf } from './modelling';
import { part } from './tool';

/** So long after the last change the text is written. */
const PAUSE_MS = 250;

const FORMATTED = { format: true };

/** Writes what is drawn into the text of the file, and what is not touched as it was. */
export class Writing {
  private due: ReturnType<typeof setTimeout> | undefined;
  private busy = 0;
  private work = Promise.resolve();
  private original: string;
  private written: string;
  private before: string | undefined;

  /** @param draw draws the text anew, when somebody else has written it */
  constructor(
    private readonly tool: Modeler,
    private readonly file: Editing,
    private readonly draw: () => Promise<boolean>,
  ) {
    this.original = file.text();
    this.written = this.original;
    part(tool, 'eventBus').on('commandStack.changed', () => this.soon());
    file.form.addEventListener('submit', (event) => this.hold(event), true);
    file.form.addEventListener('input', () => void this.takeOver());
  }

  /** A text from elsewhere, a mended one for instance, is drawn and nothing changed in it yet. */
  private async takeOver(): Promise<void> {
    const text = this.file.text();
    if (text === this.written) return;
    this.original = text;
    this.written = text;
    this.before = undefined;
    await this.draw();
    clearTimeout(this.due);
    this.due = undefined;
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
    const moddle = part(this.tool, 'moddle');
    const again = async (text: string): Promise<string> =>
      (await moddle.toXML((await moddle.fromXML(text)).rootElement, FORMATTED)).xml;
    const now = await fileOf(this.tool);
    this.before ??= await again(this.original);
    const kept = carried(this.original, this.before, now);
    // the text is only kept where it says the very same
    return kept !== null && (await again(kept).catch(() => null)) === now ? kept : now;
  }
}
