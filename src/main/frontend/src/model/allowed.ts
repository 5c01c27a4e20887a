import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries';
import type { ModuleDeclaration } from 'didi';

/**
 * What may be drawn: the words of docs/designer/vocabulary.md; the rest of BPMN is not offered, for
 * the check would refuse it (`AllowedElementsTest` compares the two).
 */
const ELEMENTS = new Set([
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:IntermediateCatchEvent',
  'bpmn:IntermediateThrowEvent',
  'bpmn:BoundaryEvent',
  'bpmn:UserTask',
  'bpmn:BusinessRuleTask',
  'bpmn:ServiceTask',
  'bpmn:CallActivity',
  'bpmn:SubProcess',
  'bpmn:ExclusiveGateway',
  'bpmn:InclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:EventBasedGateway',
  'bpmn:Participant',
]);

const TRIGGERS = new Set([
  'bpmn:MessageEventDefinition',
  'bpmn:TimerEventDefinition',
  'bpmn:SignalEventDefinition',
  'bpmn:ErrorEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:TerminateEventDefinition',
  'bpmn:LinkEventDefinition',
]);

/** Sending a message would need code; the service `notify` does it. */
const SENDING = new Set(['message-intermediate-throw', 'message-end']);

/** Entries of menus whose names are not those of the list of elements. */
const OTHERS: Record<string, string> = {
  'none-start': 'none-start-event',
  'none-end': 'none-end-event',
  'none-intermediate-throw': 'none-intermediate-throwing',
  subprocess: 'expanded-subprocess',
};

const FLOWS = new Set(['default-flow', 'conditional-flow', 'sequence-flow']);

/** Whether the entry of a menu leads to something that may be drawn. */
export function isAllowed(entry: string): boolean {
  const plain = entry.replace(/^(create-|append-)?(replace-with-)?/, '');
  const name = OTHERS[plain] ?? plain;
  if (FLOWS.has(name)) return true;
  const target = PopupEntries[name]?.target;
  if (!target || SENDING.has(name)) return false;
  const trigger = target.eventDefinitionType;
  return ELEMENTS.has(target.type) && (trigger === undefined || TRIGGERS.has(trigger));
}

type Entries = Record<string, unknown>;
type Kept = (entries: Entries) => Entries;

const without =
  (forbidden: RegExp): Kept =>
  (entries) =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => !forbidden.test(name)));

/** After every provider of the tool itself. */
const LAST = 100;

interface Providing {
  registerProvider(priority: number, provider: object): void;
}

interface Menus {
  registerProvider(menu: string, priority: number, provider: object): void;
}

const inMenu: Kept = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => isAllowed(name)));

/** The plain task has no meaning for the engine: work is a user's until somebody says otherwise. */
interface Making {
  elementFactory: { createShape(attributes: object): object };
  create: { start(event: Event, shape: object, context?: object): void };
  autoPlace: { append(source: object, shape: object): void };
  translate(text: string): string;
}

function restrict(
  palette: Providing,
  contextPad: Providing,
  popupMenu: Menus,
  elementFactory: Making['elementFactory'],
  create: Making['create'],
  autoPlace: Making['autoPlace'],
  translate: Making['translate'],
): void {
  const userTask = (): object => elementFactory.createShape({ type: 'bpmn:UserTask' });
  const start = (event: Event): void => create.start(event, userTask());
  const work = {
    group: 'activity',
    className: 'bpmn-icon-user-task',
    title: translate('Create user task'),
    action: { dragstart: start, click: start },
  };
  palette.registerProvider(LAST, {
    getPaletteEntries: () => (entries: Entries) =>
      Object.fromEntries(
        Object.entries(without(/^create\.(data-object|data-store)$/)(entries)).map(
          ([name, entry]) => [name, name === 'create.task' ? work : entry],
        ),
      ),
  });
  const next = {
    group: 'model',
    className: 'bpmn-icon-user-task',
    title: translate('Append user task'),
    action: {
      click: (_: Event, source: object) => autoPlace.append(source, userTask()),
      dragstart: (event: Event, source: object) => create.start(event, userTask(), { source }),
    },
  };
  contextPad.registerProvider(LAST, {
    getContextPadEntries: () => (entries: Entries) =>
      Object.fromEntries(
        Object.entries(
          without(/^append\.(receive-task|condition-|compensation-)/)(entries),
        ).map(([name, entry]) => [name, name === 'append.append-task' ? next : entry]),
      ),
  });
  for (const menu of ['bpmn-replace', 'bpmn-append', 'bpmn-create']) {
    popupMenu.registerProvider(menu, LAST, {
      getPopupMenuEntries: () => inMenu,
      getPopupMenuHeaderEntries: () => without(/^toggle-(loop|participant-multiplicity)$/),
    });
  }
}

restrict.$inject = [
  'palette',
  'contextPad',
  'popupMenu',
  'elementFactory',
  'create',
  'autoPlace',
  'translate',
];

/** Keeps the tool to the elements of the vocabulary. */
export const onlyAllowed: ModuleDeclaration = {
  __init__: ['onlyAllowed'],
  onlyAllowed: ['type', restrict],
};
