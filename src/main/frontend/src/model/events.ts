import type { Acts } from './acts';
import type { Field } from './field';
import { trigger } from './kinds';
import { type Drawn, isA, type Thing } from './tool';

/** Events that name something declared beside the process: a message, a signal, an error. */

/** What is declared at the head of the file. */
function declarations(element: Drawn): Thing {
  let thing = element.businessObject;
  while (thing.$parent) thing = thing.$parent;
  return thing;
}

/**
 * @param type what is declared, such as `bpmn:Message`
 * @param by the attribute people know it by
 */
const declared = (type: string, reference: string, by: string): Field => ({
  read: (element) => ({
    value: String((trigger(element)?.get(reference) as Thing | undefined)?.get(by) ?? ''),
  }),
  takes: ({ value = '' }) => /^[\w-]*$/.test(value),
  write({ value = '' }, element, acts) {
    const event = trigger(element);
    if (!event) return;
    const thing = value ? found(type, by, value, element, acts) : undefined;
    acts.inside(element, event, { [reference]: thing });
  },
});

/** The declaration of that name, made where there is none yet. */
function found(type: string, by: string, value: string, element: Drawn, acts: Acts): Thing {
  const head = declarations(element);
  const all = head.get('rootElements') as Thing[];
  const there = all.find((one) => isA(one, type) && one.get(by) === value);
  if (there) return there;
  const kind = type.replace('bpmn:', '').toLowerCase();
  const made = acts.create(type, { id: `${kind}-${value}`, name: value, [by]: value }, head);
  acts.inside(element, head, { rootElements: [...all, made] });
  return made;
}

const link: Field = {
  read: (element) => ({ value: String(trigger(element)?.get('name') ?? '') }),
  write({ value }, element, acts) {
    const event = trigger(element);
    if (event) acts.inside(element, event, { name: value?.trim() || undefined });
  },
};

export const references: Record<string, Field> = {
  messageName: declared('bpmn:Message', 'messageRef', 'name'),
  signalName: declared('bpmn:Signal', 'signalRef', 'name'),
  errorCode: declared('bpmn:Error', 'errorRef', 'errorCode'),
  escalationCode: declared('bpmn:Escalation', 'escalationRef', 'escalationCode'),
  linkName: link,
};
