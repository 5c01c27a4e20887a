/** What the viewer and the modeller of diagrams have in common. */

/** What diagram-js offers and we use; its own types leave `get` open. */
export interface Canvas {
  /** To be told when the place has another size than before. */
  resized(): void;
  scrollToElement(id: string, padding: number): void;
  /** Answers the present level when no level is given. */
  zoom(level?: 'fit-viewport' | number, centre?: 'auto'): number;
  addMarker(id: string, marker: string): void;
  /** Answers the part shown, what is drawn and the place on the page when none is given. */
  viewbox(part?: Box): Box & { inner: Box; outer: Box };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Smaller than this, words cannot be read. */
export const READABLE = 0.65;

const font = { fontFamily: '"Noto Sans Variable", sans-serif', fontSize: 12 };

/** Our font, which has all Vietnamese letters. */
export const textRenderer = { defaultStyle: font, externalStyle: { ...font, fontSize: 11 } };

/** Done once our font is there, for texts are measured when they are drawn. */
export async function fonts(): Promise<void> {
  await Promise.all(
    ['Aa', 'ồử'].map((letters) => document.fonts.load('12px "Noto Sans Variable"', letters)),
  );
}

/** Fetches a model once the font is there. */
export async function model(source: string): Promise<string> {
  await fonts();
  const answer = await fetch(source, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  return answer.text();
}

/** Lets the buttons of the place enlarge, shrink or fit the drawing. */
export function zoomByButtons(
  place: HTMLElement,
  canvas: Canvas,
  fit: () => unknown = () => canvas.zoom('fit-viewport', 'auto'),
): void {
  place.querySelectorAll<HTMLButtonElement>('button[data-zoom]').forEach((button) => {
    const factor = Number(button.dataset['zoom']);
    button.addEventListener('click', () => {
      if (factor) canvas.zoom(canvas.zoom() * factor);
      else fit();
    });
  });
}

/**
 * Draws every place the selector finds; `data-drawn` says when and how that ended.
 *
 * @param draw answers false where there is nothing that can be drawn, and has said so
 */
export function drawAll(
  selector: string,
  draw: (place: HTMLElement) => Promise<boolean | void>,
): void {
  for (const place of document.querySelectorAll<HTMLElement>(selector)) {
    draw(place).then(
      (drawn) => (place.dataset['drawn'] = String(drawn !== false)),
      (problem: unknown) => {
        place.dataset['drawn'] = 'false';
        console.error(problem);
      },
    );
  }
}
