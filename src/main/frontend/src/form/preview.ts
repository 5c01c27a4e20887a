/** The form as clerks and citizens will get it, drawn by the server from what is not saved yet. */
export class Preview {
  private language = document.documentElement.lang;
  private asked = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly texts: () => Record<string, string>,
  ) {
    this.choose('language', (language) => {
      this.language = language;
      void this.draw();
    });
    this.choose('width', (width) => {
      this.frame.dataset['width'] = width;
    });
  }

  private get frame(): HTMLIFrameElement {
    return this.place.querySelector('iframe') as HTMLIFrameElement;
  }

  /** Buttons of which one is pressed. */
  private choose(what: string, then: (value: string) => void): void {
    const buttons = [...this.place.querySelectorAll<HTMLElement>(`[data-${what}]`)].filter(
      (button) => button instanceof HTMLButtonElement,
    );
    const press = (chosen: string): void =>
      buttons.forEach((one) => one.setAttribute('aria-pressed', String(one.dataset[what] === chosen)));
    press(what === 'language' ? this.language : 'wide');
    for (const button of buttons) {
      button.addEventListener('click', () => {
        press(button.dataset[what] ?? '');
        then(button.dataset[what] ?? '');
      });
    }
  }

  async draw(): Promise<void> {
    const number = ++this.asked;
    const body = new URLSearchParams({ ...this.texts(), language: this.language });
    const answer = await fetch(this.place.dataset['preview'] ?? '', { method: 'POST', body });
    if (!answer.ok || number !== this.asked) return;
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
      .slice(0, 1)
      .map((link) => `<link rel="stylesheet" href="${link.href}" />`);
    this.frame.srcdoc = `<!doctype html><html lang="${this.language}"><head>${styles.join('')}</head><body>${await answer.text()}</body></html>`;
  }
}
