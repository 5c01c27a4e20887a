import type Modeler from 'bpmn-js/lib/Modeler';
import type { Editing } from '../editing';
import { meaning, rewritten } from '../xml/rewrite';
import { readXml } from '../xml/source';
import { DRAWINGS } from './language';
import { fileOf } from './modelling';
import { part } from './tool';

/** So long after the last change the text is written. */
const PAUSE_MS = 250;

/** Writes what is drawn into the text of the file; what is not touched stays as it was. */
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
    try {
      const kept = rewritten(this.original, await this.before, now, DRAWINGS);
      // the text is only kept where it says the very same
      return (await this.meaning(kept)) === (await this.meaning(now)) ? kept : now;
    } catch {
      return now;
    }
  }

  /** What the tool would read, in whatever order it is written. */
  private async meaning(file: string): Promise<string> {
    const moddle = part(this.tool, 'moddle');
    const { rootElement } = await moddle.fromXML(file);
    const { xml } = await moddle.toXML(rootElement, {});
    return meaning(readXml(xml), DRAWINGS);
  }
}
