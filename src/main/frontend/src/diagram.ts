import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import './styles/diagram.scss';

/** What diagram-js offers and we use; its own types leave `get` open. */
interface Canvas {
  /** To be told when the place has another size than before. */
  resized(): void;
  scrollToElement(id: string, padding: number): void;
  /** Answers the present level when no level is given. */
  zoom(level?: 'fit-viewport' | number, centre?: 'auto'): number;
  addMarker(id: string, marker: string): void;
}

interface Shape {
  id: string;
  type: string;
}

interface Registry {
  get(id: string): Shape | undefined;
  find(wanted: (shape: Shape) => boolean): Shape | undefined;
}

/** Smaller than this, words cannot be read. */
const READABLE = 0.65;

const words = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

/** Shows all of it, or, where that cannot be read, its beginning or where the dossier is. */
function show(canvas: Canvas, first: Shape | undefined): void {
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  if (first && canvas.zoom() < READABLE) {
    canvas.zoom(READABLE, 'auto');
    canvas.scrollToElement(first.id, 60);
  }
}

/** Draws the process of `data-bpmn` into the element and marks the steps passed and current. */
async function draw(place: HTMLElement): Promise<void> {
  const source = place.dataset['bpmn'];
  const target = place.querySelector<HTMLElement>('[data-canvas]');
  if (!source || !target) return;
  await Promise.all([
    document.fonts.load('12px "Noto Sans Variable"', 'Aa'),
    document.fonts.load('12px "Noto Sans Variable"', 'ồử'),
  ]);
  const answer = await fetch(source, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  const font = { fontFamily: '"Noto Sans Variable", sans-serif', fontSize: 12 };
  const viewer = new NavigatedViewer({
    container: target,
    textRenderer: { defaultStyle: font, externalStyle: { ...font, fontSize: 11 } },
  });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get<Canvas>('canvas');
  const known = viewer.get<Registry>('elementRegistry');
  for (const marker of ['passed', 'current'] as const) {
    for (const id of words(place.dataset[marker])) {
      if (known.get(id)) canvas.addMarker(id, `is-${marker}`);
    }
  }
  const here = words(place.dataset['current']).map((id) => known.get(id)).find(Boolean);
  const first = here ?? known.find((shape) => shape.type === 'bpmn:StartEvent');
  let width = 0;
  new ResizeObserver(() => {
    if (width === target.clientWidth || !target.clientWidth || !target.clientHeight) return;
    width = target.clientWidth;
    show(canvas, first);
  }).observe(target);
  place.querySelectorAll<HTMLButtonElement>('button[data-zoom]').forEach((button) => {
    const factor = Number(button.dataset['zoom']);
    button.addEventListener('click', () => {
      if (factor) canvas.zoom(canvas.zoom() * factor);
      else canvas.zoom('fit-viewport', 'auto');
    });
  });
  place.dataset['drawn'] = 'true';
}

for (const place of document.querySelectorAll<HTMLElement>('[data-diagram]')) {
  draw(place).catch((problem: unknown) => {
    place.dataset['drawn'] = 'false';
    console.error(problem);
  });
}
