import type Modeler from 'bpmn-js/lib/Modeler';
import { type Drawn, part, type Thing } from './tool';

const TOGETHER = 'thutuc.together';

/** What can be changed, so that each change of a field is one thing to undo. */
export class Acts {
  constructor(private readonly tool: Modeler) {
    part(tool, 'commandStack').registerHandler(
      TOGETHER,
      class {
        preExecute({ acts }: { acts: () => void }): void {
          acts();
        }
      },
    );
  }

  /** Does several changes as one. */
  together(acts: () => void): void {
    part(this.tool, 'commandStack').execute(TOGETHER, { acts });
  }

  attributes(element: Drawn, values: object): void {
    part(this.tool, 'modeling').updateProperties(element, values);
  }

  /** Of a thing inside the element, such as its event definition. */
  inside(element: Drawn, thing: Thing, values: object): void {
    part(this.tool, 'modeling').updateModdleProperties(element, thing, values);
  }

  create(type: string, values: object, parent: Thing): Thing {
    const thing = part(this.tool, 'moddle').create(type, values);
    thing.$parent = parent;
    return thing;
  }

  expression(body: string, parent: Thing): Thing {
    return this.create('bpmn:FormalExpression', { body }, parent);
  }

  /** Sets or, where undefined, takes away properties; the others keep their place. */
  properties(element: Drawn, values: Record<string, string | undefined>): void {
    const owner = element.businessObject;
    const old = owner.get('extensionElements') as Thing | undefined;
    const kept = ((old?.get('values') as Thing[] | undefined) ?? []).slice();
    const at = kept.findIndex((one) => one.$type === 'camunda:Properties');
    const entries = listed(kept[at]).map(({ id, name, value }): Entry => ({ id, name, value }));
    for (const [name, value] of Object.entries(values)) {
      const place = entries.findIndex((entry) => entry.name === name);
      if (value === undefined) entries.splice(place, place < 0 ? 0 : 1);
      else if (place < 0) entries.push({ name, value });
      else entries.splice(place, 1, { ...entries[place], name, value });
    }
    const extension = this.create('bpmn:ExtensionElements', {}, owner);
    const list = this.create('camunda:Properties', {}, extension);
    list['values'] = entries.map((entry) => this.create('camunda:Property', told(entry), list));
    kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, ...(entries.length ? [list] : []));
    extension['values'] = kept;
    this.attributes(element, { extensionElements: kept.length ? extension : undefined });
  }
}

interface Entry {
  id?: string | undefined;
  name: string;
  value: string;
}

const told = ({ id, name, value }: Entry): object =>
  id === undefined ? { name, value } : { id, name, value };

const listed = (list: Thing | undefined): Entry[] =>
  ((list?.get('values') as Thing[] | undefined) ?? []) as unknown as Entry[];

/** The property of that name; empty when the element has none. */
export function property(element: Drawn, name: string): string {
  const extension = element.businessObject.get('extensionElements') as Thing | undefined;
  const lists = ((extension?.get('values') as Thing[] | undefined) ?? []).filter(
    (one) => one.$type === 'camunda:Properties',
  );
  return lists.flatMap(listed).find((entry) => entry.name === name)?.value?.trim() ?? '';
}

/** The attribute as text; empty when it is not there. */
export function attribute(element: Drawn, name: string): string {
  const value = element.businessObject.get(name);
  return typeof value === 'string' ? value : '';
}
