import type Modeler from 'bpmn-js/lib/Modeler';
import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries';
import { trigger } from './kinds';
import { type Drawn, isA, part, whole } from './tool';

/** The drawing by names instead of by hand: choose an element, append, connect, change, delete. */
export class Structure {
  private readonly chosen: HTMLSelectElement;
  private readonly target: HTMLSelectElement | null;

  /** @param words `whole`, `nodes` and `flows`, as the page says them */
  constructor(
    private readonly tool: Modeler,
    private readonly place: HTMLElement,
    private readonly words: DOMStringMap,
    private readonly editable: boolean,
  ) {
    this.chosen = place.querySelector('[data-chosen]') as HTMLSelectElement;
    this.target = place.querySelector('[data-target]');
    this.chosen.addEventListener('change', () => this.choose(this.chosen.value));
    for (const button of place.querySelectorAll<HTMLElement>('button[data-act]')) {
      button.addEventListener('click', (event) => this.act(button.dataset['act'] ?? '', event));
    }
    place.querySelector('[data-connect]')?.addEventListener('click', () => this.connect());
  }

  /** Selects the element and brings it into sight; false where there is none of that id. */
  choose(id: string): boolean {
    const element = part(this.tool, 'elementRegistry').get(id);
    if (!element) return false;
    const isSheet = element === part(this.tool, 'canvas').getRootElement();
    part(this.tool, 'selection').select(isSheet ? null : element);
    if (!isSheet) part(this.tool, 'canvas').scrollToElement(id, 80);
    return true;
  }

  /** Names every element, and says which one is at hand. */
  show(element: Drawn): void {
    const root = part(this.tool, 'canvas').getRootElement();
    const all = part(this.tool, 'elementRegistry').filter(
      (one) => one !== root && !one.labelTarget && !isA(one.businessObject, 'bpmn:Process'),
    );
    const [flows, nodes] = [true, false].map((flow) =>
      all.filter((one) => ('waypoints' in one) === flow).map((one) => this.option(one)),
    );
    const sheet = new Option(this.words['whole'], root.id);
    const groups = [
      group(this.words['nodes'] ?? '', nodes ?? []),
      group(this.words['flows'] ?? '', flows ?? []),
    ];
    this.chosen.replaceChildren(sheet, ...groups);
    this.chosen.value = whole(element).id;
    this.offer(whole(element), all);
  }

  private offer(element: Drawn, all: Drawn[]): void {
    if (!this.editable) return;
    const isNode = isA(element.businessObject, 'bpmn:FlowNode');
    this.place.querySelectorAll<HTMLElement>('[data-act]').forEach((one) => {
      const act = one.dataset['act'];
      const isThere = element.type !== 'bpmn:Process' && element.type !== 'bpmn:Collaboration';
      const menu = act === 'append' || act === 'replace' ? `bpmn-${act}` : null;
      one.hidden =
        (act === 'delete' && !isThere) ||
        (act === 'connect' && !isNode) ||
        (menu !== null && (!isThere || part(this.tool, 'popupMenu').isEmpty(element, menu)));
    });
    if (!this.target || !isNode) return;
    const rules = part(this.tool, 'rules');
    const targets = all.filter(
      (one) =>
        isA(one.businessObject, 'bpmn:FlowNode') &&
        rules.allowed('connection.create', { source: element, target: one }),
    );
    this.target.replaceChildren(...targets.map((one) => this.option(one)));
  }

  private act(act: string, event: Event): void {
    const [element] = part(this.tool, 'selection').get();
    if (act === 'create') part(this.tool, 'palette').triggerEntry('create', 'click', event);
    else if (element && act === 'delete') {
      part(this.tool, 'modeling').removeElements([element]);
      this.chosen.focus();
    } else if (element) {
      part(this.tool, 'contextPad').open(element);
      part(this.tool, 'contextPad').triggerEntry(act, 'click', event);
    }
  }

  private connect(): void {
    const [source] = part(this.tool, 'selection').get();
    const target = part(this.tool, 'elementRegistry').get(this.target?.value ?? '');
    if (source && target) part(this.tool, 'modeling').connect(source, target);
  }

  private option(element: Drawn): HTMLOptionElement {
    const { businessObject, source, target } = element;
    const name = String(businessObject.get('name') ?? businessObject.get('text') ?? '');
    const ends = source && target ? `${this.name(source)} → ${this.name(target)}` : '';
    const said = [ends, name].filter(Boolean).join(': ');
    return new Option(`${said || businessObject.id} (${this.kind(element)})`, element.id);
  }

  private name(element: Drawn): string {
    return String(element.businessObject.get('name') || element.businessObject.id);
  }

  private kind(element: Drawn): string {
    const event = trigger(element)?.$type;
    const { $type } = element.businessObject;
    const entry = Object.values(PopupEntries).find(
      ({ target }) => target.type === $type && target.eventDefinitionType === event,
    );
    const translate = this.tool.get<(text: string) => string>('translate');
    return translate(entry?.label ?? OTHERS[$type] ?? $type.replace('bpmn:', ''));
  }
}

const OTHERS: Record<string, string> = {
  'bpmn:SequenceFlow': 'Sequence flow',
  'bpmn:MessageFlow': 'Message flow',
  'bpmn:TextAnnotation': 'Text annotation',
  'bpmn:Association': 'Association',
  'bpmn:Lane': 'Lane',
  'bpmn:Group': 'Group',
};

function group(label: string, options: HTMLOptionElement[]): HTMLOptGroupElement {
  const made = document.createElement('optgroup');
  made.label = label;
  made.append(...options);
  return made;
}
