import type Modeler from 'bpmn-js/lib/Modeler';
import { attribute, property } from './acts';
import { type Drawn, part } from './tool';

/** `preCheck` from `pre-check`. */
const camel = (kebab: string): string =>
  kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const suffixed = (name: string, suffix: string): string => name && `${camel(name)}${suffix}`;

/** What a step sets: docs/designer/vocabulary.md, "Variables". */
function setBy(step: Drawn): string[] {
  return [
    property(step, 'supplement'),
    property(step, 'refusal'),
    suffixed(property(step, 'ruleSet'), 'Ok'),
    suffixed(property(step, 'registry'), 'Lookup'),
    attribute(step, 'camunda:resultVariable'),
  ].filter(Boolean);
}

/** Until when a step that may stay silent is waited for. */
const due = (step: Drawn): string[] =>
  property(step, 'silence') === 'CONSENT' ? [suffixed(step.id, 'Due')] : [];

function add(list: HTMLElement | null, names: string[]): void {
  if (!list) return;
  list.querySelectorAll('[data-drawn]').forEach((option) => option.remove());
  for (const name of new Set(names)) {
    const option = new Option('', name);
    option.dataset['drawn'] = '';
    list.append(option);
  }
}

/** Proposes the variables of this diagram wherever one is asked for. */
export function suggest(tool: Modeler, drawing: HTMLElement): void {
  const steps = part(tool, 'elementRegistry').filter((element) => !element.labelTarget);
  const carrying = steps.filter(({ businessObject }) => 'get' in businessObject);
  add(drawing.querySelector('[data-variables]'), carrying.flatMap(setBy));
  add(drawing.querySelector('[data-moments]'), carrying.flatMap(due));
}
