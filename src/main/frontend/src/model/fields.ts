import { attribute, property } from './acts';
import { references } from './events';
import { type Field, filled, VARIABLE } from './field';
import { condition, standard } from './flow-fields';
import { ask, repeat, resultVariable, service } from './task-fields';
import { limit, timer } from './time-fields';
import type { Thing } from './tool';

const WORD = /^[\w-]*$/;

/** A property as one text, of that shape. */
const words = (name: string, shape = /./): Field => ({
  read: (element) => ({ value: property(element, name) }),
  takes: ({ value = '' }) => !value.trim() || shape.test(value.trim()),
  write: ({ value }, element, acts) => acts.properties(element, { [name]: filled(value) }),
});

const flag = (name: string): Field => ({
  read: (element) => ({ value: property(element, name) === 'true' ? 'true' : '' }),
  write: ({ value }, element, acts) => acts.properties(element, { [name]: filled(value) }),
});

/** A property that says the same in Vietnamese and English, with a bar between. */
const pair = (name: string): Field => ({
  read(element) {
    const [vi = '', en = ''] = property(element, name).split('|');
    return { vi, en };
  },
  takes: ({ vi = '', en = '' }) => !vi.trim() === !en.trim() && !`${vi}${en}`.includes('|'),
  write: ({ vi = '', en = '' }, element, acts) =>
    acts.properties(element, { [name]: vi.trim() ? `${vi.trim()}|${en.trim()}` : undefined }),
});

const plain = (name: string): Field => ({
  read: (element) => ({ value: attribute(element, name) }),
  write: ({ value }, element, acts) => acts.attributes(element, { [name]: filled(value) }),
});

/** A reference; it is always bound to what is published together with the process. */
const bound = (name: string, binding: string): Field => ({
  read: (element) => ({ value: attribute(element, name) }),
  write: ({ value }, element, acts) =>
    acts.attributes(element, {
      [name]: filled(value),
      [binding]: filled(value) && 'deployment',
    }),
});

const id: Field = {
  read: (element) => ({ value: element.businessObject.id }),
  takes: ({ value = '' }, element) =>
    /^[A-Za-z][\w.-]{0,79}$/.test(value) &&
    (value === element.businessObject.id || !isTaken(element.businessObject, value)),
  write: ({ value }, element, acts) => acts.attributes(element, { id: value }),
};

const isTaken = (thing: Thing, name: string): boolean =>
  Boolean((thing as unknown as { $model: { ids: { assigned(id: string): unknown } } }).$model.ids.assigned(name));

/** That the clock runs on need not be said. */
const clock: Field = {
  ...words('clock'),
  read: (element) => ({ value: property(element, 'clock').replace(/^RUN$/, '') }),
};

const executable: Field = {
  read: (element) => ({ value: element.businessObject.get('isExecutable') ? 'true' : '' }),
  write: ({ value }, element, acts) => acts.attributes(element, { isExecutable: value === 'true' }),
};

/** Every field of the panel by the name the page gives it. */
export const FIELDS: Record<string, Field> = {
  name: plain('name'),
  nameEn: words('nameEn'),
  note: plain('text'),
  public: pair('public'),
  id,
  executable,
  role: plain('camunda:candidateGroups'),
  form: bound('camunda:formRef', 'camunda:formRefBinding'),
  onSite: flag('onSite'),
  inPerson: flag('inPerson'),
  supplement: words('supplement', VARIABLE),
  refusal: words('refusal', VARIABLE),
  ask,
  resultVariable,
  service,
  result: words('result'),
  message: words('message', WORD),
  registry: words('registry', WORD),
  called: bound('calledElement', 'camunda:calledElementBinding'),
  repeat,
  status: words('status'),
  limit,
  clock,
  waitsFor: words('waitsFor'),
  draft: words('draft', /^[A-Za-z]\w*(\s+[A-Za-z]\w*)*$/),
  timer,
  silence: words('silence'),
  silenceOf: pair('silenceOf'),
  legalBasis: words('legalBasis'),
  mandatory: flag('mandatory'),
  cost: words('cost'),
  default: standard,
  condition,
  ...references,
};
