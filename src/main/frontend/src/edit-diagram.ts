import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Modeler from 'bpmn-js/lib/Modeler';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import { type Box, drawAll, fonts, textRenderer, zoomByButtons } from './drawing';
import { type Editing, editing, type Finding } from './editing';
import { make } from './making';
import { Acts } from './model/acts';
import { onlyAllowed } from './model/allowed';
import { Marks } from './model/marks';
import { begin, fit, moddleExtensions, newModeller, opened } from './model/modelling';
import { Panel } from './model/panel';
import { Structure } from './model/structure';
import { type Drawn, part } from './model/tool';
import { suggest } from './model/variables';
import { wordsOf } from './model/words';
import { Writing } from './model/writing';
import './styles/drawing.scss';

/** The form with the tool in it, for tests and the curious. */
export interface DrawingForm extends HTMLFormElement {
  tool?: Modeler;
}

/** As many faults are told where nothing can be drawn. */
const MOST = 5;

/** In front of the first element. The tool would read on, with its own idea of the rest. */
const DOCTYPE = /^(?:[^<]|<[?])*<!DOCTYPE/i;

const within = <T extends HTMLElement>(form: HTMLElement, selector: string): T =>
  form.querySelector<T>(selector) as T;

/** A drawing nobody may change is looked at with the same panel beside it. */
function toolFor(file: Editing, canvas: HTMLElement): Modeler {
  const words = wordsOf(document.documentElement.lang, (text) => {
    const { dataset } = file.form;
    dataset['untranslated'] = [dataset['untranslated'], text].filter(Boolean).join('|');
  });
  if (file.editable) {
    return newModeller(canvas, [CreateAppendAnythingModule, onlyAllowed, ...words]);
  }
  const viewer = { container: canvas, textRenderer, moddleExtensions, additionalModules: words };
  return new NavigatedViewer(viewer) as unknown as Modeler;
}

function tell(note: HTMLElement, reasons: string[]): void {
  const lines = reasons.map((reason) => make('li', {}, reason));
  within(note, '[data-reasons]').replaceChildren(...lines);
  note.hidden = reasons.length === 0;
}

/** Why there is no drawing: what the check says is wrong with the file, and the tool's own word. */
function tellBroken(note: HTMLElement, problem: unknown, findings: Finding[]): void {
  const word = problem instanceof Error ? problem.message : String(problem);
  const errors = findings.filter(({ severity }) => severity === 'ERROR').slice(0, MOST);
  const reasons = errors.map(({ element, message, advice }) => {
    const named = element && !message.includes(element) ? `${element}: ${message}` : message;
    return `${named.replace(/\.$/, '')}. ${advice}`;
  });
  if (word.startsWith('no diagram')) reasons.unshift(note.dataset['undrawn'] ?? '');
  tell(note, reasons);
  within(note, '[data-word]').textContent = word;
  note.hidden = false;
}

/** Lets everything around the drawing follow the element at hand. */
function follow(tool: Modeler, file: Editing, drawing: HTMLElement): void {
  const acts = file.editable ? new Acts(tool) : null;
  const panel = new Panel(within(drawing, '[data-panel]'), drawing.dataset['unknown'] ?? '', acts);
  const marks = new Marks(tool, within(drawing, '[data-found]'), drawing.dataset);
  const structure = new Structure(tool, drawing, drawing.dataset, file.editable);
  const atHand = (): Drawn => {
    const [first, ...more] = part(tool, 'selection').get();
    return first && !more.length ? first : part(tool, 'canvas').getRootElement();
  };
  const show = (): void => {
    structure.show(atHand());
    panel.show(atHand());
    marks.tell(atHand());
  };
  const events = part(tool, 'eventBus');
  events.on(['selection.changed', 'root.set'], show);
  events.on('commandStack.changed', () => {
    show();
    marks.draw();
    suggest(tool, drawing);
  });
  file.onFindings((findings) => {
    marks.set(findings);
    marks.tell(atHand());
  });
  file.onGoTo((id) => {
    if (structure.choose(id)) part(tool, 'canvas').focus();
  });
  suggest(tool, drawing);
  show();
}

function undoByButtons(tool: Modeler, drawing: HTMLElement): void {
  const stack = part(tool, 'commandStack');
  const undo = within<HTMLButtonElement>(drawing, '[data-undo]');
  const redo = within<HTMLButtonElement>(drawing, '[data-redo]');
  undo.addEventListener('click', () => stack.undo());
  redo.addEventListener('click', () => stack.redo());
  part(tool, 'eventBus').on('commandStack.changed', () => {
    undo.disabled = !stack.canUndo();
    redo.disabled = !stack.canRedo();
  });
}

/** What is drawn, beside the palette. */
function showing(tool: Modeler, place: HTMLElement): { all(): void; beginning(): void } {
  const canvas = part(tool, 'canvas');
  const palette = (): number => {
    const width = place.querySelector('.djs-palette')?.clientWidth;
    return width ? width + 40 : 0;
  };
  const start = (): Box | undefined =>
    part(tool, 'elementRegistry').filter(
      ({ type, businessObject }) =>
        type === 'bpmn:StartEvent' && businessObject.$parent?.$type === 'bpmn:Process',
    )[0] as unknown as Box | undefined;
  return {
    all: () => void fit(canvas, palette()),
    beginning: () => begin(canvas, palette(), start()),
  };
}

/** Draws the file; where that fails, its text stays in sight and a sentence says why. */
async function open(form: HTMLElement): Promise<boolean> {
  const file = editing();
  if (!file) return false;
  const drawing = within(form, '[data-drawing]');
  const place = within(drawing, '[data-canvas]');
  const broken = within(form, '[data-broken]');
  let findings: Finding[] = [];
  let problem: unknown = null;
  const show = (failed: unknown, lost: string[]): boolean => {
    problem = failed;
    drawing.hidden = Boolean(problem);
    within(form, '[data-source]').hidden = !problem;
    if (problem) tellBroken(broken, problem, findings);
    else broken.hidden = true;
    tell(within(form, '[data-lossy]'), lost);
    return !problem;
  };
  file.onFindings((found) => {
    findings = found;
    if (problem) tellBroken(broken, problem, findings);
  });
  await fonts();
  show(null, []);
  const tool = toolFor(file, place);
  const view = showing(tool, place);
  const draw = async (): Promise<boolean> => {
    try {
      if (DOCTYPE.test(file.text())) throw new Error('DOCTYPE');
      const lost = await opened(tool, file.text());
      show(null, file.editable ? lost : []);
      view.beginning();
      return true;
    } catch (failed) {
      return show(failed, []);
    }
  };
  if (!(await draw())) return false;
  zoomByButtons(drawing, part(tool, 'canvas'), view.all);
  follow(tool, file, drawing);
  if (file.editable) {
    undoByButtons(tool, drawing);
    new Writing(tool, file, draw);
  }
  (form as DrawingForm).tool = tool;
  return true;
}

drawAll('form[data-edit]', open);
