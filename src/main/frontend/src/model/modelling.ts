import Modeler from 'bpmn-js/lib/Modeler';
import camundaBehaviours from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import type { ModuleDeclaration } from 'didi';
import { type Box, type Canvas, READABLE, textRenderer } from '../drawing';

/** The vocabulary of Camunda 7. */
export const moddleExtensions = { camunda };

/** A tool to draw process models; the vocabulary of Camunda 7 is read and written with it. */
export function newModeller(container: HTMLElement, more: ModuleDeclaration[] = []): Modeler {
  return new Modeler({
    container,
    textRenderer,
    moddleExtensions,
    additionalModules: [camundaBehaviours, ...more],
  });
}

/** The file as a person may read and compare it. */
export async function fileOf(modeller: Modeler): Promise<string> {
  const { xml } = await modeller.saveXML({ format: true });
  if (!xml) throw new Error('The modeller gave no file');
  return xml;
}

/** Opens the file and answers what the tool could not make sense of. */
export async function opened(modeller: Modeler, file: string): Promise<string[]> {
  const { warnings } = await modeller.importXML(file);
  // its types say warnings are texts; they are things with a text
  return (warnings as unknown[]).map((one) => (one as { message?: string }).message ?? String(one));
}

/** Shows all of it beside the palette, which would otherwise lie over the first steps. */
export function fit(canvas: Canvas, palette: number): number {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(
    (outer.width - palette - 20) / inner.width,
    (outer.height - 40) / inner.height,
    1,
  );
  const [width, height] = [outer.width / scale, outer.height / scale];
  const x = inner.x - palette / scale;
  canvas.viewbox({ x, y: inner.y - (height - inner.height) / 2, width, height });
  return scale;
}

/** Shows all of it where that can be read, else its beginning. */
export function begin(canvas: Canvas, palette: number, first: Box | undefined): void {
  if (fit(canvas, palette) >= READABLE || !first) return;
  const { outer } = canvas.viewbox();
  const [width, height] = [outer.width / READABLE, outer.height / READABLE];
  const x = first.x - (palette + 20) / READABLE;
  canvas.viewbox({ x, y: first.y + (first.height - height) / 2, width, height });
}
