import { shell } from './shell';

/**
 * What every editor of the studio has in common: the text of the file lies in the field `text` of
 * the form `data-edit`; an editor reads it there and writes it back, and that alone is sent. What
 * the server finds in it comes back as events on the form.
 */

/** What the check found, as `studio/drafts/{id}/check` answers it. */
export interface Finding {
  severity: 'ERROR' | 'WARNING' | 'INFO';
  code: string;
  file: string;
  /** The id, path, row or field concerned; absent for the whole file. */
  element?: string;
  law?: string;
  message: string;
  advice: string;
}

/** The file being edited. */
export interface Editing {
  form: HTMLFormElement;
  path: string;
  editable: boolean;
  text(): string;
  /** Writes the text; nothing happens when it is the same, so that an untouched file stays. */
  write(text: string): void;
  /** Tells the editor of what is found in this file now, at once and whenever it changes. */
  onFindings(listener: (findings: Finding[]) => void): void;
  /** Tells the editor that the reader wants to see this element, also if he wanted it before. */
  onGoTo(listener: (element: string) => void): void;
}

/** The form at hand; null on a page without one, or for a file that is no text. */
export function editing(): Editing | null {
  const form = document.querySelector<HTMLFormElement>('form[data-edit]');
  const field = form?.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
  if (!form || !field) return null;
  const around = shell(form, field);
  return {
    form,
    path: form.dataset['path'] ?? '',
    editable: form.dataset['editable'] === 'true',
    text: () => field.value,
    write(text) {
      if (text === field.value) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    onFindings(listener) {
      form.addEventListener('thutuc:findings', (event) => {
        listener((event as CustomEvent<Finding[]>).detail);
      });
      listener(around.findings());
    },
    onGoTo(listener) {
      form.addEventListener('thutuc:goto', (event) => {
        listener((event as CustomEvent<string>).detail);
      });
      const wanted = around.wanted();
      if (wanted) listener(wanted);
    },
  };
}
