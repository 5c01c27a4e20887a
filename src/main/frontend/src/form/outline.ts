import { make } from '../making';
import type { Say } from '../saying';
import type { Canvas } from './canvas';
import type { Component } from './types';

/** The form as a list of its components: an equal of the drawing for whoever uses no mouse. */
export class Outline {
  constructor(
    private readonly place: HTMLElement,
    private readonly canvas: Canvas,
    private readonly say: Say,
  ) {}

  show(wrong: Set<string>): void {
    const focused = document.activeElement?.closest<HTMLElement>('[data-of]')?.dataset['of'];
    const list = this.list(this.canvas.form.components, wrong);
    this.place.replaceChildren(list);
    if (focused) {
      this.place.querySelector<HTMLElement>(`[data-of="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  private list(components: Component[], wrong: Set<string>): HTMLElement {
    const items = components.map((one) => {
      const button = make('button', { type: 'button', className: 'outline__one' });
      button.dataset['of'] = one.id;
      const name = one.label ?? one.text ?? this.say(`type-${one.type}`);
      button.append(make('span', { className: 'sub' }, this.say(`type-${one.type}`)), name);
      if (wrong.has(one.id)) button.append(make('span', { className: 'tag tag--late' }, this.say('wrong')));
      if (one.id === this.canvas.selected?.id) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => this.canvas.select(one.id));
      const item = make('li', {}, button);
      if (one.components) item.append(this.list(one.components, wrong));
      return item;
    });
    return make('ol', {}, ...items);
  }
}
