import type { Fact } from '../pick-lists';

/** A component of a form as its file holds it; what we do not know of it is kept. */
export interface Component {
  id: string;
  type: string;
  key?: string;
  path?: string;
  label?: string;
  dateLabel?: string;
  description?: string;
  text?: string;
  values?: { label: string; value: string }[];
  validate?: Record<string, unknown>;
  conditional?: { hide?: string };
  properties?: Record<string, string>;
  decimalDigits?: number;
  components?: Component[];
  _parent?: string;
}

/** The kinds of component the product draws, and what each is asked about in the side form. */
export const TYPES: Record<string, string[]> = {
  textfield: ['key', 'label', 'description', 'required', 'length', 'pattern'],
  textarea: ['key', 'label', 'description', 'required', 'length'],
  number: ['key', 'label', 'description', 'required', 'range'],
  checkbox: ['key', 'label', 'description', 'required', 'document'],
  radio: ['key', 'label', 'description', 'required', 'values'],
  select: ['key', 'label', 'description', 'required', 'values'],
  checklist: ['key', 'label', 'description', 'required', 'values'],
  datetime: ['key', 'label', 'description', 'required'],
  group: ['label', 'description'],
  dynamiclist: ['path', 'label', 'description'],
  text: ['text'],
  separator: [],
  spacer: [],
};

/** Those that hold an answer. */
export const isAsked = (type: string): boolean => TYPES[type]?.includes('key') ?? false;

/** The component that can answer a fact; the first choice where several can. */
const ANSWERS: Record<Fact['kind'], string> = {
  STRING: 'textfield',
  INTEGER: 'number',
  DECIMAL: 'number',
  BOOLEAN: 'checkbox',
  DATE: 'datetime',
  CHOICE: 'radio',
};

/** A value list longer than this is a list to open rather than boxes to tick. */
const MANY = 6;

/** A new component that asks for a fact of the dictionary, in the dictionary's own words. */
export function asking(fact: Fact): Omit<Component, 'id'> {
  const isLong = fact.kind === 'CHOICE' && fact.values.length > MANY;
  const type = isLong ? 'select' : ANSWERS[fact.kind];
  const component: Omit<Component, 'id'> = { type, key: fact.name, label: fact.text.vi };
  if (fact.kind === 'CHOICE') {
    component.values = fact.values.map(({ id, text }) => ({ label: text.vi, value: id }));
  }
  if (fact.kind === 'DATE') component.dateLabel = fact.text.vi;
  if (fact.kind === 'INTEGER') component.decimalDigits = 0;
  return component;
}

/** What a component is found by in the English file. */
export const nameOf = (component: Component): string =>
  component.path || component.key || component.id;

/** All components, parents before children. */
export function all(components: Component[] | undefined): Component[] {
  return (components ?? []).flatMap((one) => [one, ...all(one.components)]);
}
