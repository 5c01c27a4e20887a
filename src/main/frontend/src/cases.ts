import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { type Canvas, drawAll, model, textRenderer, zoomByButtons } from './drawing';
import { play } from './player';
import './styles/diagram.scss';
import './styles/cases.scss';

/** The drawing of a process on which worked cases are shown. */
export interface Stage {
  canvas: Canvas & { removeMarker(id: string, marker: string): void };
  has(id: string): boolean;
  isFlow(id: string): boolean;
  /** Writes a word at an element; answers a way to take it off. */
  label(id: string, text: string, look: string): () => void;
}

interface Registry {
  get(id: string): { waypoints?: unknown } | undefined;
}

interface Overlays {
  add(id: string, overlay: { position: object; html: HTMLElement }): string;
  remove(overlay: string): void;
}

/** Smaller than this, words cannot be read. */
const READABLE = 0.65;

async function stage(place: HTMLElement, target: HTMLElement): Promise<Stage> {
  const bpmn = await model(place.dataset['bpmn'] ?? '');
  place.hidden = false;
  const viewer = new NavigatedViewer({ container: target, textRenderer });
  await viewer.importXML(bpmn);
  const canvas = viewer.get<Stage['canvas']>('canvas');
  const known = viewer.get<Registry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.zoom() < READABLE) canvas.zoom(READABLE, 'auto');
  zoomByButtons(place, canvas);
  return {
    canvas,
    has: (id) => known.get(id) !== undefined,
    isFlow: (id) => known.get(id)?.waypoints !== undefined,
    label(id, text, look) {
      const html = document.createElement('span');
      html.className = `mark mark--${look}`;
      html.textContent = text;
      const overlay = overlays.add(id, { position: { top: -12, left: -4 }, html });
      return () => overlays.remove(overlay);
    },
  };
}

/** How many cases passed each element, by number, word and line. */
function cover(place: HTMLElement, on: Stage): void {
  for (const pair of (place.dataset['hits'] ?? '').split(' ')) {
    const [id = '', count = '0'] = pair.split(':');
    if (!on.has(id)) continue;
    const tried = Number(count) > 0;
    on.canvas.addMarker(id, tried ? 'is-passed' : 'is-never');
    if (on.isFlow(id)) continue;
    const text = (place.dataset['times'] ?? '{0}').replace('{0}', count);
    on.label(id, text, tried ? 'tried' : 'never');
  }
  const places = (place.dataset['hits'] ?? '').split(' ').map((pair) => pair.split(':'));
  const [first] = places.find(([id = '', count]) => count === '0' && on.has(id)) ?? places[0] ?? [];
  if (first && on.has(first)) on.canvas.scrollToElement(first, 80);
}

drawAll('[data-cases]', async (place) => {
  const target = place.querySelector<HTMLElement>('[data-canvas]');
  if (!target) return;
  const on = await stage(place, target);
  const counted = place.closest<HTMLElement>('[data-cover]');
  if (counted) cover(counted, on);
  const player = place.closest<HTMLElement>('[data-player]');
  if (player) play(player, on);
});
