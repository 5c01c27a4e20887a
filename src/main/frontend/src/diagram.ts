import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { type Canvas, drawAll, model, READABLE, textRenderer, zoomByButtons } from './drawing';
import './styles/diagram.scss';

interface Shape {
  id: string;
  type: string;
}

interface Registry {
  get(id: string): Shape | undefined;
  find(wanted: (shape: Shape) => boolean): Shape | undefined;
}

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
  const bpmn = await model(source);
  const viewer = new NavigatedViewer({ container: target, textRenderer });
  await viewer.importXML(bpmn);
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
  zoomByButtons(place, canvas);
}

drawAll('[data-diagram]', draw);
