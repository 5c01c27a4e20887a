import { FormEditor } from '@bpmn-io/form-js-editor';
import type { Json } from '../json/source';
import type { Say } from '../saying';
import { type Component, TYPES } from './types';

export interface Form {
  title?: string;
  components: Component[];
}

interface Definition {
  config: {
    name?: string;
    create(options?: object, isNew?: boolean): Component;
  };
}

interface Services {
  formFields: { _formFields: Record<string, Definition> };
  formFieldRegistry: { get(id: string): Component | undefined };
  modeling: {
    addFormField(attributes: object, parent: Component, at: number): Component;
    editFormField(field: Component, properties: object): void;
    moveFormField(
      field: Component,
      from: Component,
      to: Component,
      at: number,
      goal: number,
      fromRow?: object,
      toRow?: object,
    ): void;
    removeFormField(field: Component, parent: Component, at: number): void;
  };
  selection: { get(): Component | null; set(field: Component | null): void };
  formLayouter: { nextRowId(): string; getRowForField(field: Component): object };
  eventBus: { on(event: string, listener: () => void): void };
}

const LAYOUT = ['layout', '_parent', '_path'];

/** How a new component is written; the others keep their own order. */
const FIRST = ['type', 'id', 'key', 'path', 'label', 'dateLabel', 'description', 'text'];

const rank = (name: string): number =>
  FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;

/** What form-js places on a grid is no part of our forms, which have one column. */
function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, one]) => one !== undefined && !LAYOUT.includes(name),
  );
  kept.sort(([one], [other]) => rank(one) - rank(other));
  return Object.fromEntries(kept.map(([name, one]) => [name, plain(one)]));
}

/** The drawing of form-js, with the components of the product only. */
export class Canvas {
  private readonly editor: FormEditor;

  constructor(
    private readonly target: HTMLElement,
    private readonly say: Say,
  ) {
    // its own panel offers what the product does not draw; ours stands beside
    const propertiesPanel = { parent: document.createElement('div') };
    this.editor = new FormEditor({ container: target, propertiesPanel } as object);
    const { _formFields: known } = this.get('formFields');
    for (const [type, definition] of Object.entries(known)) {
      if (type === 'default') continue;
      if (type in TYPES) known[type] = this.named(type, definition);
      else delete known[type];
    }
  }

  private get<Name extends keyof Services>(name: Name): Services[Name] {
    return this.editor.get<Services[Name]>(name);
  }

  /** The same component with our name for it and, when new, our first words in it. */
  private named(type: string, definition: Definition): Definition {
    const name = this.say(`type-${type}`);
    const draw = definition as unknown as (properties: object) => unknown;
    const create = (options: Partial<Component> = {}, isNew = false): Component => {
      const first: Partial<Component> = isNew && TYPES[type]?.includes('label') ? { label: name } : {};
      if (isNew && type === 'datetime') first.dateLabel = options.label ?? name;
      if (isNew && type === 'text') first.text = name;
      if (isNew && TYPES[type]?.includes('values')) {
        first.values = [{ label: this.say('first-value'), value: 'VALUE_1' }];
      }
      return definition.config.create({ ...first, ...options }, isNew);
    };
    const config = { ...definition.config, name, create };
    return Object.assign((properties: object) => draw(properties), definition, { config });
  }

  async open(form: Form): Promise<void> {
    await this.editor.importSchema(form as never);
  }

  /** Without drag and drop, keys or buttons nothing can be changed. */
  readOnly(yes: boolean): void {
    this.target.inert = yes;
  }

  get form(): Form {
    return plain(this.editor.getSchema() as unknown as Json) as unknown as Form;
  }

  get selected(): Component | null {
    const chosen = this.get('selection').get();
    const now = chosen && this.find(chosen.id);
    return now && now.type !== 'default' ? now : null;
  }

  find(id: string): Component | undefined {
    return this.get('formFieldRegistry').get(id);
  }

  select(id: string): void {
    this.get('selection').set(this.find(id) ?? null);
  }

  on(what: 'changed' | 'selected', listener: () => void): void {
    const event = what === 'changed' ? 'commandStack.changed' : 'selection.changed';
    this.get('eventBus').on(event, listener);
  }

  edit(id: string, properties: Partial<Component>): void {
    const field = this.find(id);
    if (!field) return;
    this.get('modeling').editFormField(field, properties);
    this.get('selection').set(this.find(id) ?? null);
  }

  rename(title: string): void {
    const root = this.parent(undefined);
    this.get('modeling').editFormField(root, { title: title || undefined });
  }

  /** Adds behind what is selected, into it if it holds others, else at the end. */
  add(attributes: Omit<Component, 'id'>): Component | undefined {
    const here = this.selected;
    const isInside = here?.components !== undefined;
    const parent = this.parent(isInside ? here.id : here?._parent);
    const at = here && !isInside ? this.place(here, parent) + 1 : parent.components?.length ?? 0;
    const layout = { row: this.get('formLayouter').nextRowId(), columns: null };
    const id = this.free(attributes.key ?? attributes.type);
    const added = { id, ...attributes, _parent: parent.id, layout };
    this.get('modeling').addFormField(added, parent, at);
    return this.find(id);
  }

  move(by: number): void {
    const here = this.selected;
    if (!here) return;
    const parent = this.parent(here._parent);
    const at = this.place(here, parent);
    const to = at + by;
    if (to < 0 || to >= (parent.components?.length ?? 0)) return;
    const row = this.get('formLayouter').getRowForField(here);
    // places are counted before the component is taken out
    const goal = by > 0 ? to + 1 : to;
    this.get('modeling').moveFormField(here, parent, parent, at, goal, row, row);
    this.select(here.id);
  }

  remove(): void {
    const here = this.selected;
    if (!here) return;
    const parent = this.parent(here._parent);
    this.get('modeling').removeFormField(here, parent, this.place(here, parent));
  }

  private parent(id: string | undefined): Component {
    const found = id ? this.find(id) : undefined;
    return found ?? (this.editor as unknown as { _getState(): { schema: Component } })._getState().schema;
  }

  private place(field: Component, parent: Component): number {
    return (parent.components ?? []).findIndex((one) => one.id === field.id);
  }

  private free(name: string): string {
    let id = name;
    for (let number = 2; this.find(id); number++) id = `${name}-${number}`;
    return id;
  }
}
