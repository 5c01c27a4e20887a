import type { Stage } from './cases';
import { isTyping } from './keys';

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/** How long a moment stays while it plays by itself. */
const BEAT = 1800;

/** The place to go to, kept inside the case. */
export function moved(to: string, at: number, count: number): number {
  const wanted: Record<string, number> = { first: 0, back: at - 1, next: at + 1, last: count - 1 };
  return Math.max(0, Math.min(count - 1, wanted[to] ?? at));
}

const KEYS: Record<string, string> = {
  ArrowLeft: 'back',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
  p: 'play',
};

/** Plays a worked case on the drawing: one moment at a time, by button, key, list, or by itself. */
export function play(place: HTMLElement, on: Stage): void {
  const moments = [...place.querySelectorAll<HTMLElement>('.moments > li')];
  const now = place.querySelector<HTMLElement>('[data-now]');
  const tools = place.querySelector<HTMLElement>('[data-tools]');
  const button = place.querySelector<HTMLElement>('[data-go="play"]');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let at = 0;
  let marked: [string, string][] = [];
  let unlabel: (() => void)[] = [];
  let timer: number | undefined;

  const mark = (id: string, marker: string): void => {
    if (!on.has(id)) return;
    on.canvas.addMarker(id, marker);
    marked.push([id, marker]);
  };

  const show = (index: number): void => {
    at = index;
    marked.forEach(([id, marker]) => on.canvas.removeMarker(id, marker));
    unlabel.forEach((remove) => remove());
    marked = [];
    unlabel = [];
    moments.slice(0, at + 1).forEach((one) => words(one.dataset['passed']).forEach((id) => mark(id, 'is-passed')));
    const moment = moments[at];
    if (!moment) return;
    const here = moment.dataset['element'];
    const places = here && on.has(here) ? [here] : words(moment.dataset['waiting']).filter(on.has);
    const text = (place.dataset['mark'] ?? '{0}').replace('{0}', String(at + 1));
    places.forEach((id) => {
      mark(id, 'is-current');
      unlabel.push(on.label(id, text, 'now'));
    });
    const first = places[0];
    if (first) on.canvas.scrollToElement(first, 80);
    select(moment);
  };

  const select = (moment: HTMLElement): void => {
    moments.forEach((one) => one.removeAttribute('aria-current'));
    moment.setAttribute('aria-current', 'step');
    const list = moment.parentElement;
    if (list && list.scrollHeight > list.clientHeight) {
      const top = moment.offsetTop - list.offsetTop;
      list.scrollTo({ top, behavior: still.matches ? 'auto' : 'smooth' });
    }
    if (!now) return;
    const title = moment.querySelector('[data-moment] span:last-child')?.textContent ?? '';
    const count = (place.dataset['of'] ?? '').replace('{0}', String(at + 1));
    now.textContent = `${count}: ${title}`;
  };

  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    button?.setAttribute('aria-pressed', 'false');
  };

  const start = (): void => {
    if (at === moments.length - 1) show(0);
    button?.setAttribute('aria-pressed', 'true');
    timer = window.setInterval(() => {
      show(moved('next', at, moments.length));
      if (at === moments.length - 1) stop();
    }, BEAT);
  };

  const go = (to: string): void => {
    if (to === 'play') {
      if (timer === undefined) start();
      else stop();
      return;
    }
    stop();
    show(moved(to, at, moments.length));
  };

  place.querySelectorAll<HTMLElement>('[data-go]').forEach((one) => {
    one.addEventListener('click', () => go(one.dataset['go'] ?? ''));
  });
  moments.forEach((one, index) => {
    one.querySelector('[data-moment]')?.addEventListener('click', (event) => {
      event.preventDefault();
      stop();
      show(index);
    });
  });
  document.addEventListener('keydown', (event) => {
    const to = KEYS[event.key];
    const drawing = event.target instanceof Element && event.target.closest('.djs-container');
    if (!to || isTyping(event) || drawing) return;
    event.preventDefault();
    go(to);
  });
  if (tools) tools.hidden = false;
  if (now) now.hidden = false;
  show(0);
}
