/**
 * Two drawings of one process beside each other: what came, went, changed or moved is marked by
 * colour, sign and word, both move together, and a change chosen in the list is shown on both.
 * What to mark comes from the server; this file decides nothing about it.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { type Box, type Canvas, textRenderer } from './drawing';
import './styles/compare.scss';

interface Shape {
  id: string;
  width?: number;
  height?: number;
  waypoints?: { x: number; y: number }[];
}

interface Registry {
  get(id: string): Shape | undefined;
}

interface Overlays {
  add(id: string, overlay: { position: Record<string, number>; html: HTMLElement }): void;
}

interface EventBus {
  on(event: string, listener: (event: { element?: Shape }) => void): void;
}

interface Mark {
  id: string;
  kind: 'added' | 'removed' | 'changed' | 'moved' | 'heat';
  before: boolean;
  after: boolean;
  /** How hot it is on each side, and its figure there. */
  data: DOMStringMap;
}

interface Side {
  name: 'before' | 'after';
  canvas: Canvas & { removeMarker(id: string, marker: string): void };
  registry: Registry;
}

const SIGNS = { added: '+', removed: '−', changed: '~', moved: '↕' };
const CHOSEN = 'is-chosen';

const marksOf = (place: HTMLElement): Mark[] =>
  [...place.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => ({
    id: mark.dataset['mark'] ?? '',
    kind: (mark.dataset['kind'] ?? 'changed') as Mark['kind'],
    before: mark.dataset['before'] === 'true',
    after: mark.dataset['after'] === 'true',
    data: mark.dataset,
  }));

/** The label of a mark, above the element at its left end. */
function label(place: HTMLElement, mark: Mark, side: Side['name']): HTMLElement {
  const box = document.createElement('span');
  if (mark.kind === 'heat') {
    box.className = `heat heat--${mark.data[`${side}Heat`]} on-drawing`;
    box.textContent = mark.data[`${side}Text`] ?? '';
    return box;
  }
  box.className = `ch ch--${mark.kind} on-drawing`;
  box.textContent = `${SIGNS[mark.kind]} ${place.dataset[mark.kind] ?? ''}`;
  return box;
}

async function draw(place: HTMLElement, figure: HTMLElement, marks: Mark[]): Promise<Side | null> {
  const target = figure.querySelector<HTMLElement>('[data-canvas]');
  const xml = figure.querySelector('textarea')?.value;
  if (!target || !xml) return null;
  const name = figure.dataset['side'] === 'before' ? 'before' : 'after';
  const viewer = new NavigatedViewer({ container: target, textRenderer });
  try {
    await viewer.importXML(xml);
  } catch {
    target.hidden = true;
    figure.querySelector<HTMLElement>('.side__fault')?.removeAttribute('hidden');
    return null;
  }
  const canvas = viewer.get<Side['canvas']>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  for (const mark of marks.filter((one) => one[name])) {
    const shape = registry.get(mark.id);
    if (!shape) continue;
    const heat = mark.kind === 'heat' ? `-${mark.data[`${name}Heat`]}` : '';
    canvas.addMarker(mark.id, `is-${mark.kind}${heat}`);
    if (!shape.waypoints) {
      overlays.add(mark.id, { position: { top: -22, left: 0 }, html: label(place, mark, name) });
    }
  }
  viewer.get<EventBus>('eventBus').on('element.click', ({ element }) => {
    if (element && marks.some((one) => one.id === element.id)) choose(place, element.id, true);
  });
  return { name, canvas, registry };
}

const drawn = new Map<HTMLElement, Side[]>();

/** What one side shows the other shows as well. */
function together(sides: Side[]): void {
  let leading = false;
  for (const side of sides) {
    const bus = side.canvas as unknown as { _eventBus: EventBus };
    bus._eventBus.on('canvas.viewbox.changed', () => {
      if (leading) return;
      leading = true;
      const { x, y, width, height } = side.canvas.viewbox();
      for (const other of sides) {
        if (other !== side) other.canvas.viewbox({ x, y, width, height });
      }
      leading = false;
    });
  }
}

/** The part of the drawing around an element, at a size at which words can be read. */
function around(side: Side, id: string): Box | null {
  const shape = side.registry.get(id) as (Shape & { x?: number; y?: number }) | undefined;
  if (!shape) return null;
  const at = shape.waypoints?.[0] ?? { x: shape.x ?? 0, y: shape.y ?? 0 };
  const { outer } = side.canvas.viewbox();
  return {
    x: at.x + (shape.width ?? 0) / 2 - outer.width / 2,
    y: at.y + (shape.height ?? 0) / 2 - outer.height / 2,
    width: outer.width,
    height: outer.height,
  };
}

/** Shows an element on both sides, in the list and among the tables. */
function choose(place: HTMLElement, id: string, fromDrawing: boolean): void {
  const sides = drawn.get(place) ?? [];
  for (const side of sides) {
    for (const mark of marksOf(place)) {
      if (side.registry.get(mark.id)) side.canvas.removeMarker(mark.id, CHOSEN);
    }
    if (side.registry.get(id)) side.canvas.addMarker(id, CHOSEN);
  }
  const holder = [...sides].reverse().find((side) => side.registry.get(id));
  const part = holder && around(holder, id);
  if (holder && part && !fromDrawing) holder.canvas.viewbox(part);
  document.querySelectorAll<HTMLButtonElement>('button[data-show]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset['show'] === id));
  });
  document.querySelectorAll<HTMLDetailsElement>('details[data-thing]').forEach((thing) => {
    thing.classList.toggle('is-chosen-thing', thing.dataset['thing'] === id);
    if (thing.dataset['thing'] === id) {
      thing.open = true;
      thing.closest<HTMLDetailsElement>('.things')?.setAttribute('open', '');
    }
  });
  const thing = document.getElementById(`el-${id}`);
  if (fromDrawing) thing?.scrollIntoView({ block: 'nearest' });
  else place.scrollIntoView({ block: 'nearest' });
}

function fit(sides: Side[]): void {
  for (const side of sides) side.canvas.zoom('fit-viewport', 'auto');
}

async function compare(place: HTMLElement): Promise<void> {
  await document.fonts.load('12px "Noto Sans Variable"', 'Aồử');
  const marks = marksOf(place);
  const sides: Side[] = [];
  for (const figure of place.querySelectorAll<HTMLElement>('[data-side]')) {
    const side = await draw(place, figure, marks);
    if (side) sides.push(side);
  }
  drawn.set(place, sides);
  fit(sides);
  together(sides);
  place.querySelectorAll<HTMLButtonElement>('button[data-zoom]').forEach((button) => {
    const factor = Number(button.dataset['zoom']);
    button.addEventListener('click', () => {
      const first = sides[0]?.canvas;
      if (!first) return;
      if (factor) first.zoom(first.zoom() * factor);
      else fit(sides);
    });
  });
  document.querySelectorAll<HTMLButtonElement>('button[data-show]').forEach((button) => {
    button.hidden = sides.length === 0;
    button.addEventListener('click', () => choose(place, button.dataset['show'] ?? '', false));
  });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-compare]')) {
  compare(place).then(
    () => (place.dataset['drawn'] = 'true'),
    (problem: unknown) => {
      place.dataset['drawn'] = 'false';
      console.error(problem);
    },
  );
}
