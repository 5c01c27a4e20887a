import type Modeler from 'bpmn-js/lib/Modeler';
import { type Canvas, drawAll, model, zoomByButtons } from './drawing';
import { fileOf, fit, newModeller, opened } from './model/modelling';
import './styles/modeller.scss';

/** A form whose process model is drawn and changed in place; pages and tests reach the tool here. */
export interface ModellerForm extends HTMLFormElement {
  modeller?: Modeler;
}

/** The palette of two columns, with some air. */
const PALETTE = 130;

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

/** Opens the model of `data-bpmn`. */
async function open(place: HTMLElement): Promise<void> {
  const form = place as ModellerForm;
  const source = form.dataset['bpmn'];
  const target = form.querySelector<HTMLElement>('[data-canvas]');
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name="xml"]');
  if (!source || !target || !field) return;
  const bpmn = await model(source);
  const modeller = newModeller(target);
  form.dataset['warnings'] = (await opened(modeller, bpmn)).join('\n');
  const canvas = modeller.get<Canvas>('canvas');
  fit(canvas, PALETTE);
  zoomByButtons(form, canvas, () => fit(canvas, PALETTE));
  sendWith(form, field, modeller);
  form.modeller = modeller;
}

drawAll('form[data-modeller]', open);
