import { readFindings, showFindings } from './findings';
import type { Finding } from './editing';
import { placeOf } from './places';

/**
 * What lies around an editor: the check of what is typed, the list of findings, saving without
 * losing the editor, and the way from a finding to its place.
 */
export interface Shell {
  /** What is found in the file at hand. */
  findings(): Finding[];
  /** The element the reader came for; null once it is shown or if he came for none. */
  wanted(): string | null;
}

/** How long nothing must be typed before the text is checked, in milliseconds. */
const PAUSE = 300;

const shells = new WeakMap<HTMLFormElement, Shell>();

/** The one shell of a form. */
export function shell(form: HTMLFormElement, field: HTMLTextAreaElement): Shell {
  const there = shells.get(form);
  if (there) return there;
  const made = new Desk(form, field);
  shells.set(form, made);
  made.open();
  return made;
}

/** What the reader opened or closed stays so when a part of the page is drawn anew. */
function keepOpen(event: CustomEvent): void {
  const { target, fragment } = event.detail as { target: Element; fragment: DocumentFragment };
  for (const fresh of fragment.querySelectorAll<HTMLDetailsElement>('details[id]')) {
    const old = target.querySelector<HTMLDetailsElement>(`#${CSS.escape(fresh.id)}`);
    if (old) fresh.open = old.open;
  }
}

class Desk implements Shell {
  private readonly list = document.getElementById('findings');
  private readonly path: string;
  private saved: string | null;
  private sent = '';
  private checked: string;
  private timer = 0;
  private asking: AbortController | null = null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly field: HTMLTextAreaElement,
  ) {
    this.path = form.dataset['path'] ?? '';
    // what lost a race was never saved
    this.saved = form.dataset['conflict'] === 'true' ? null : field.value;
    this.checked = field.value;
  }

  findings(): Finding[] {
    return readFindings(this.list).filter((one) => one.file === this.path);
  }

  wanted(): string | null {
    return new URLSearchParams(location.search).get('element');
  }

  open(): void {
    const { form } = this;
    form.addEventListener('input', () => this.typed());
    form.addEventListener('submit', () => {
      // sent as a page of its own: nothing typed is left behind
      if (!form.hasAttribute('hx-post')) this.saved = this.field.value;
    });
    form.addEventListener('htmx:beforeRequest', () => {
      this.sent = this.field.value;
      this.stop();
    });
    form.addEventListener('htmx:beforeSwap', (event) => this.answered(event as CustomEvent));
    form.addEventListener('htmx:afterRequest', (event) => this.stored(event as CustomEvent));
    document.body.addEventListener('htmx:oobBeforeSwap', (event) => keepOpen(event as CustomEvent));
    form.addEventListener('thutuc:goto', (event) => {
      this.select((event as CustomEvent<string>).detail);
    });
    document.addEventListener('click', (event) => this.followed(event));
    document.addEventListener('submit', (event) => this.acted(event), true);
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's' || !this.mayEdit()) return;
      event.preventDefault();
      // a field that is not left yet has not told what was typed into it
      const at = document.activeElement;
      if (at instanceof HTMLElement) {
        at.blur();
        at.focus();
      }
      form.requestSubmit();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.isDirty() && this.form.isConnected) event.preventDefault();
    });
    const wanted = this.wanted();
    if (wanted) queueMicrotask(() => this.select(wanted));
  }

  private mayEdit(): boolean {
    return this.form.dataset['editable'] === 'true' && this.form.isConnected;
  }

  private isDirty(): boolean {
    return this.mayEdit() && this.field.value !== this.saved;
  }

  private say(text: string | undefined): void {
    const count = document.getElementById('findings-count');
    if (count && text) count.textContent = text;
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.asking = null;
  }

  private typed(): void {
    if (this.field.value === this.checked) return;
    this.stop();
    this.timer = window.setTimeout(() => void this.check(), PAUSE);
  }

  /** Asks the server what it finds in the text as it is now; only the newest answer counts. */
  private async check(): Promise<void> {
    const url = this.form.dataset['check'];
    if (!url || !this.form.isConnected) return;
    const text = this.field.value;
    const asking = new AbortController();
    this.asking = asking;
    this.say(this.list?.dataset['busy']);
    try {
      const body = new URLSearchParams({ text });
      for (const name of ['_csrf', 'file', 'view']) {
        const input = this.form.elements.namedItem(name);
        if (input instanceof HTMLInputElement) body.set(name, input.value);
      }
      const { signal } = asking;
      const answer = await fetch(url, { method: 'POST', body, signal, redirect: 'error' });
      if (!answer.ok) throw new Error(`The check answered ${answer.status}`);
      const html = await answer.text();
      if (asking.signal.aborted) return;
      this.checked = text;
      showFindings(html);
      this.tell();
    } catch (problem) {
      if (asking.signal.aborted) return;
      console.warn(problem);
      this.say(this.list?.dataset['offline']);
    }
  }

  private tell(): void {
    const detail = this.findings();
    this.form.dispatchEvent(new CustomEvent('thutuc:findings', { detail, bubbles: true }));
  }

  /** A save that was refused shows the whole page: both texts of a conflict, or what is wrong. */
  private answered(event: CustomEvent): void {
    if (event.target !== this.form) return;
    const { xhr } = event.detail as { xhr: XMLHttpRequest };
    if (xhr.status !== 409 && xhr.status !== 422) return;
    this.form.removeAttribute('hx-select-oob');
    Object.assign(event.detail as object, {
      target: document.getElementById('table'),
      swapOverride: 'outerHTML',
      selectOverride: '#table',
    });
    // the form on the new page is another one, with a shell of its own
    const settle = () => {
      const form = document.querySelector<HTMLFormElement>('form[data-edit]');
      const field = form?.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
      if (form && field) shell(form, field);
    };
    document.body.addEventListener('htmx:afterSwap', settle, { once: true });
  }

  private stored(event: CustomEvent): void {
    const { successful } = event.detail as { successful: boolean };
    if (event.target !== this.form || !this.form.isConnected) return;
    if (!successful) {
      this.say(this.form.dataset['failed']);
      return;
    }
    this.saved = this.sent;
    this.checked = this.sent;
    this.tell();
    this.say(document.getElementById('findings-list')?.dataset['count']);
    this.typed();
  }

  /** A finding of the file at hand is shown where it is; the page stays. */
  private followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-goto]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
    const asked = new URL(link.href).searchParams;
    if (asked.get('file') !== this.path || !this.form.isConnected) return;
    event.preventDefault();
    const here = new URL(location.href);
    const element = asked.get('element');
    if (!element) {
      this.form.scrollIntoView({ block: 'start' });
      return;
    }
    here.searchParams.set('file', this.path);
    here.searchParams.set('element', element);
    history.replaceState(history.state, '', here);
    this.form.scrollIntoView({ block: 'nearest' });
    this.form.dispatchEvent(new CustomEvent('thutuc:goto', { detail: element, bubbles: true }));
  }

  /** What changes saved files waits until what is typed is saved, so that nothing typed is lost. */
  private acted(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-act]') || !this.isDirty()) return;
    event.preventDefault();
    event.stopPropagation();
    this.say(this.list?.dataset['unsaved']);
    document.getElementById('save')?.focus();
  }

  /** Without a better editor the text field itself goes to the place. */
  private select(element: string): void {
    if (this.field.offsetParent === null) return;
    const place = placeOf(this.path, this.field.value, element);
    if (!place) return;
    this.field.focus();
    this.field.setSelectionRange(place.from, place.to);
    const lines = this.field.value.slice(0, place.from).split('\n').length;
    const height = parseFloat(getComputedStyle(this.field).lineHeight) || 18;
    this.field.scrollTop = Math.max(0, (lines - 6) * height);
  }
}
