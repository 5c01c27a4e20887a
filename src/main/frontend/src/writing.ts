import type { Editing } from './editing';

/** How long somebody has to pause before the text is written: a check follows every writing. */
const PAUSE_MS = 250;

/**
 * Writes the text of an editor back soon after each change, and at the latest before the form is
 * sent. Returns what an editor calls when something has changed.
 */
export function writingBack(file: Editing, text: () => Promise<string>): () => void {
  let timer = 0;
  let waiting: Promise<void> | null = null;
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = 0;
    waiting = text().then(
      (written) => {
        waiting = null;
        if (timer === 0) file.write(written);
      },
      (problem: unknown) => console.error(problem),
    );
    return waiting;
  };
  file.form.addEventListener(
    'submit',
    (event) => {
      if (timer === 0 && waiting === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      // a form takes no new wish to be sent while it still tells of the last one
      void (timer ? write() : waiting)?.then(() =>
        setTimeout(() => file.form.requestSubmit(submitter)),
      );
    },
    { capture: true },
  );
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE_MS);
  };
}

/** The text stays hidden behind the editor made for the file; unreadable, it is shown with why. */
export function madeOf(file: Editing, isReadable: boolean): void {
  file.form.querySelectorAll<HTMLElement>('[data-made]').forEach((part) => {
    part.hidden = !isReadable;
  });
  file.form.querySelectorAll<HTMLElement>('[data-as-text]').forEach((part) => {
    part.hidden = isReadable;
  });
  const why = file.form.querySelector<HTMLElement>('[data-made-fails]');
  if (why) why.hidden = isReadable;
}

/** Buttons and one-line fields of a tool inside our form must not send it. */
export function sendsNothing(place: HTMLElement): void {
  place.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    },
    { capture: true },
  );
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  });
}
