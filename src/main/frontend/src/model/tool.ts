import type Modeler from 'bpmn-js/lib/Modeler';
import type { Canvas } from '../drawing';

/** What the drawing tool offers and we use; its own types leave `get` open. */

/** A thing of the model, as BPMN has it. */
export interface Thing {
  $type: string;
  $parent?: Thing;
  $attrs: Record<string, string>;
  id: string;
  get(name: string): unknown;
  [property: string]: unknown;
}

/** A thing as it is drawn: a step, a flow, the sheet itself. */
export interface Drawn {
  id: string;
  type: string;
  businessObject: Thing;
  /** Of a label drawn outside: whose it is. */
  labelTarget?: Drawn;
  source?: Drawn;
  target?: Drawn;
  incoming?: Drawn[];
  outgoing?: Drawn[];
  children?: Drawn[];
}

export interface Registry {
  get(id: string): Drawn | undefined;
  filter(wanted: (element: Drawn) => boolean): Drawn[];
}

export interface Events {
  on(events: string | string[], listener: (event: { element?: Drawn }) => void): void;
  on(events: string | string[], priority: number, listener: () => void): void;
}

interface Services {
  canvas: Canvas & { focus(): void; getRootElement(): Drawn };
  commandStack: {
    canUndo(): boolean;
    canRedo(): boolean;
    undo(): void;
    redo(): void;
    execute(command: string, context: object): void;
    registerHandler(command: string, handler: object): void;
  };
  contextPad: { triggerEntry(entry: string, action: string, event: Event): void; open(element: Drawn): void };
  elementRegistry: Registry;
  eventBus: Events;
  moddle: {
    create(type: string, properties?: object): Thing;
    fromXML(xml: string): Promise<{ rootElement: Thing }>;
    toXML(root: Thing, options: object): Promise<{ xml: string }>;
  };
  modeling: {
    updateProperties(element: Drawn, properties: object): void;
    updateModdleProperties(element: Drawn, thing: Thing, properties: object): void;
    connect(source: Drawn, target: Drawn): Drawn;
    removeElements(elements: Drawn[]): void;
  };
  overlays: {
    add(element: string, type: string, overlay: { position: object; html: HTMLElement }): string;
    remove(filter: { type: string }): void;
  };
  palette: { triggerEntry(entry: string, action: string, event: Event): void };
  popupMenu: { isEmpty(element: Drawn, menu: string): boolean };
  rules: { allowed(action: string, context: object): unknown };
  selection: { get(): Drawn[]; select(element: Drawn | null): void };
}

/** The service of that name. */
export function part<Name extends keyof Services>(tool: Modeler, name: Name): Services[Name] {
  return tool.get<Services[Name]>(name);
}

/** The element itself where a label stands for it. */
export const whole = (element: Drawn): Drawn => element.labelTarget ?? element;

/** Whether the thing is of that BPMN type, or of one made from it. */
export const isA = (thing: Thing, type: string): boolean =>
  (thing as unknown as { $instanceOf(type: string): boolean }).$instanceOf(type);
