/** What we use of dmn-js: the model it keeps, and its services. */

export interface Business {
  id: string;
  $type: string;
  $parent: Business;
  name?: string;
  label?: string;
  description?: string;
  text?: string;
  typeRef?: string;
  hitPolicy?: string;
  aggregation?: string;
  inputExpression?: Business;
  decisionLogic?: Business;
  input?: Business[];
  output?: Business[];
}

export interface Cell {
  id: string;
  businessObject: Business;
}

export interface Row extends Cell {
  cells: Cell[];
}

export interface Sheet {
  getRoot(): { rows: Row[]; cols: Cell[]; businessObject: Business };
}

export interface Modeling {
  addRow(attributes: { type: string }, index: number): Row;
  removeRow(row: Row): void;
  moveRow(row: Row, index: number): void;
  editCell(cell: Business, text: string): void;
  editAnnotation(rule: Business, description: string): void;
  editHitPolicy(hitPolicy: string, aggregation: string | undefined): void;
}

export interface EventBus {
  on<T>(events: string | string[], listener: (event: T) => void): void;
}

interface Services {
  sheet: Sheet;
  modeling: Modeling;
  eventBus: EventBus;
  canvas: { zoom(level: 'fit-viewport', centre: 'auto'): void };
}

export interface Viewer {
  get<Name extends keyof Services>(service: Name): Services[Name];
}

export interface View {
  id: string;
  name?: string;
  type: string;
  element: Business;
}

export interface Provider {
  id: string;
  opens: string | ((element: Business) => boolean);
  constructor: ViewerClass;
}

export interface ViewerClass {
  new (options: object): Viewer;
  prototype: { getModules(): Module[] };
}

export type Module = Record<string, unknown>;

export declare class TableViews {
  constructor(options: object);
  importXML(xml: string, options?: { open: boolean }): Promise<{ warnings: unknown[] }>;
  saveXML(options: { format: boolean }): Promise<{ xml: string }>;
  getViews(): View[];
  getActiveView(): View | undefined;
  getActiveViewer(): Viewer | undefined;
  getDefinitions(): { dmnDI?: object };
  open(view: View): Promise<unknown>;
  on<T>(event: string, listener: (event: T) => void): void;
  protected _getViewProviders(): Provider[];
}
