import { attribute } from './acts';
import { type Drawn, isA, type Thing, whole } from './tool';

const ACTIVITIES = ['userTask', 'businessRuleTask', 'serviceTask', 'callActivity', 'subProcess'];
const BRANCHING = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:Activity'];

/** What triggers an event, if something does. */
export function trigger(element: Drawn): Thing | undefined {
  const { businessObject } = element;
  if (!isA(businessObject, 'bpmn:Event')) return undefined;
  return (businessObject.get('eventDefinitions') as Thing[])[0];
}

/** `userTask` from `bpmn:UserTask`. */
const plain = (type: string): string =>
  type.replace(/^\w+:(\w)/, (_, first: string) => first.toLowerCase());

/** The bean a task is given: `rules` from `${rules}`. */
export const bean = (element: Drawn): string =>
  attribute(element, 'camunda:delegateExpression').replace(/[${}\s]/g, '');

/** All that the element is, in the words by which the page says whose a field is. */
export function kinds(shown: Drawn): Set<string> {
  const element = whole(shown);
  const thing = element.businessObject;
  const type = plain(thing.$type);
  const all = new Set([type]);
  const add = (kind: string, when: boolean): void => void (when && all.add(kind));
  const event = trigger(element);
  if (event) all.add(plain(event.$type).replace('EventDefinition', ''));
  add('step', isA(thing, 'bpmn:FlowNode'));
  add('activity', ACTIVITIES.includes(type));
  add('annotation', type === 'textAnnotation');
  add('named', thing.get('name') !== undefined || 'name' in descriptor(thing));
  add('clocked', isA(thing, 'bpmn:Task') || isWait(type));
  add('waiting', isWait(type));
  add('branch', isBranch(element));
  add('repeated', repetition(element)?.$type === 'bpmn:MultiInstanceLoopCharacteristics');
  add('tableTask', type === 'businessRuleTask' && attribute(element, 'camunda:decisionRef') !== '');
  add('silent', type === 'userTask');
  if (type === 'serviceTask') all.add(bean(element));
  return all;
}

const isWait = (type: string): boolean =>
  ['intermediateCatchEvent', 'eventBasedGateway', 'receiveTask'].includes(type);

const descriptor = (thing: Thing): object =>
  (thing as unknown as { $descriptor: { propertiesByName: object } }).$descriptor.propertiesByName;

/** How often the step is repeated, if it is. */
export const repetition = (element: Drawn): Thing | undefined =>
  isA(element.businessObject, 'bpmn:Activity')
    ? (element.businessObject.get('loopCharacteristics') as Thing | undefined)
    : undefined;

function isBranch({ businessObject, source }: Drawn): boolean {
  return (
    businessObject.$type === 'bpmn:SequenceFlow' &&
    BRANCHING.some((type) => source !== undefined && isA(source.businessObject, type))
  );
}
