import { make } from '../making';
import type { View } from './dmn';

/** A button for each table of the file, and one for how they ask each other. */
export class Tabs {
  constructor(
    private readonly place: HTMLElement,
    private readonly map: string,
    private readonly open: (view: View) => void,
  ) {}

  show(views: View[], active: View | undefined, faults: (decision: string) => number): void {
    const buttons = views.map((view) => {
      const button = make('button', { type: 'button', className: 'chip' });
      const isMap = view.type === 'drd';
      button.append(isMap ? this.map : (view.name ?? view.id));
      const count = isMap ? 0 : faults(view.id);
      if (count > 0) button.append(' ', make('span', { className: 'tag tag--late' }, String(count)));
      button.setAttribute('aria-pressed', String(view.id === active?.id));
      button.addEventListener('click', () => this.open(view));
      return button;
    });
    this.place.hidden = views.length < 2;
    const focused = [...this.place.children].indexOf(document.activeElement as Element);
    this.place.replaceChildren(...buttons);
    if (focused >= 0) buttons[focused]?.focus();
  }
}
