import type { Editing } from '../editing';
import { englishAt, withEnglish } from './english';

interface Found {
  path: string;
  revision: number;
  text: string;
}

/** The file of English texts beside the form at hand; saved together with it. */
export class EnglishFile {
  private saved = '';
  private revision = -1;
  private now = '';

  constructor(
    private readonly address: string,
    private readonly file: Editing,
    private readonly changed: () => void,
    private readonly refused: (status: number) => void,
  ) {
    file.form.addEventListener('submit', (event) => this.sendFirst(event), { capture: true });
    window.addEventListener('beforeunload', (event) => {
      if (this.now !== this.saved && file.form.isConnected) event.preventDefault();
    });
  }

  async open(): Promise<void> {
    const query = new URLSearchParams({ file: this.file.path });
    const answer = await fetch(`${this.address}?${query.toString()}`);
    if (!answer.ok) throw new Error(`${this.address}: ${answer.status}`);
    this.take((await answer.json()) as Found);
    this.now = this.saved;
  }

  get text(): string {
    return this.now;
  }

  at(path: string[]): string {
    return englishAt(this.now, path);
  }

  set(path: string[], text: string): void {
    if (this.at(path) === text) return;
    this.now = withEnglish(this.now, path, text);
    this.changed();
  }

  /** The form is sent once its English texts are saved; a conflict keeps both as they are. */
  private sendFirst(event: SubmitEvent): void {
    if (this.now === this.saved) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    void this.save().then((status) => {
      if (status === 200) setTimeout(() => this.file.form.requestSubmit(submitter));
      else this.refused(status);
    });
  }

  private async save(): Promise<number> {
    const body = new URLSearchParams({
      file: this.file.path,
      revision: String(this.revision),
      text: this.now,
    });
    const token = this.file.form.querySelector<HTMLInputElement>('[name="_csrf"]');
    if (token) body.set('_csrf', token.value);
    const sent = this.now;
    const answer = await fetch(this.address, { method: 'POST', body });
    if (answer.ok) {
      this.take((await answer.json()) as Found);
      this.saved = sent;
    }
    return answer.status;
  }

  private take(found: Found): void {
    this.saved = found.text;
    this.revision = found.revision;
  }
}
