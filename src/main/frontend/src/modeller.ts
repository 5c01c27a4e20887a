import Modeler from 'bpmn-js/lib/Modeler';
import camundaBehaviours from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { type Canvas, drawAll, model, textRenderer, zoomByButtons } from './drawing';
import './styles/modeller.scss';

/** A form whose process model is drawn and changed in place; pages and tests reach the tool here. */
export interface ModellerForm extends HTMLFormElement {
  modeller?: Modeler;
}

/** The file as a person may read and compare it. */
async function fileOf(modeller: Modeler): Promise<string> {
  const { xml } = await modeller.saveXML({ format: true });
  if (!xml) throw new Error('The modeller gave no file');
  return xml;
}

/** The palette of two columns, with some air. */
const PALETTE = 130;

/** Shows all of it beside the palette, which would otherwise lie over the first steps. */
function fit(canvas: Canvas): number {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(
    (outer.width - PALETTE - 20) / inner.width,
    (outer.height - 40) / inner.height,
    1,
  );
  const [width, height] = [outer.width / scale, outer.height / scale];
  const x = inner.x - PALETTE / scale;
  canvas.viewbox({ x, y: inner.y - (height - inner.height) / 2, width, height });
  return scale;
}

/** Its types say warnings are texts; they are errors. */
const saying = (warning: unknown): string =>
  warning instanceof Error ? warning.message : String(warning);

/** The file is written when the form is sent: everything drawn until then is in it. */
function sendWith(form: HTMLFormElement, field: HTMLTextAreaElement, modeller: Modeler): void {
  let written = false;
  form.addEventListener('submit', (event) => {
    if (written) return;
    event.preventDefault();
    const { submitter } = event;
    fileOf(modeller).then(
      (xml) => {
        field.value = xml;
        // a form takes no new wish to be sent while it still tells of the last one
        setTimeout(() => {
          written = true;
          form.requestSubmit(submitter);
          written = false;
        });
      },
      (problem: unknown) => console.error(problem),
    );
  });
}

/** Opens the model of `data-bpmn`; the vocabulary of Camunda 7 is read and written with it. */
async function open(place: HTMLElement): Promise<void> {
  const form = place as ModellerForm;
  const source = form.dataset['bpmn'];
  const target = form.querySelector<HTMLElement>('[data-canvas]');
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name="xml"]');
  if (!source || !target || !field) return;
  const bpmn = await model(source);
  const modeller = new Modeler({
    container: target,
    textRenderer,
    moddleExtensions: { camunda },
    additionalModules: [camundaBehaviours],
  });
  const { warnings } = await modeller.importXML(bpmn);
  form.dataset['warnings'] = warnings.map(saying).join('\n');
  const canvas = modeller.get<Canvas>('canvas');
  fit(canvas);
  zoomByButtons(form, canvas, () => fit(canvas));
  sendWith(form, field, modeller);
  form.modeller = modeller;
}

drawAll('form[data-modeller]', open);
