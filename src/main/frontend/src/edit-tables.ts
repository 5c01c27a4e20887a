import { editing, type Editing, type Finding } from './editing';
import { pickLists } from './pick-lists';
import { type Say, saying } from './saying';
import type { TableViews, View, Viewer } from './tables/dmn';
import { mark } from './tables/marks';
import { placeOf } from './tables/place';
import { RowForm } from './tables/row-form';
import { Table } from './tables/table';
import { Tabs } from './tables/tabs';
import { viewsIn } from './tables/views';
import { madeOf, sendsNothing, writingBack } from './writing';
import { rewritten } from './xml/rewrite';
import './styles/decisions.scss';

/** The decision tables of a file: the grid of dmn-js, and a form for the row at hand. */
class TablesEditor {
  private readonly canvas: HTMLElement;
  private readonly views: TableViews;
  private readonly tabs: Tabs;
  private readonly policy: HTMLSelectElement | null;
  private readonly say: Say;
  private row!: RowForm;
  private table: Table | null = null;
  private findings: Finding[] = [];
  private source = '';
  private before = '';
  private changed: () => void = () => undefined;

  constructor(
    private readonly file: Editing,
    private readonly place: HTMLElement,
  ) {
    this.say = saying(place);
    this.canvas = place.querySelector('[data-canvas]') as HTMLElement;
    this.policy = place.querySelector('[data-policy]');
    this.views = viewsIn(this.canvas, file.editable);
    const tabs = place.querySelector('[data-tabs]') as HTMLElement;
    this.tabs = new Tabs(tabs, this.say('map'), (view) => void this.open(view));
    sendsNothing(place);
  }

  async start(): Promise<void> {
    this.source = this.file.text();
    const [lists] = await Promise.all([
      pickLists(this.place.dataset['pickLists']),
      this.views.importXML(this.source, { open: false }),
    ]);
    const form = this.place.querySelector('[data-row-form]') as HTMLElement;
    this.row = new RowForm(form, lists, this.file.editable, this.say, () => this.mark());
    this.changed = writingBack(this.file, () => this.text());
    this.views.on<{ viewer: Viewer }>('viewer.created', ({ viewer }) => this.listen(viewer));
    this.views.on('views.changed', () => this.show());
    const first = this.shown().find((view) => view.type === 'decisionTable') ?? this.shown()[0];
    if (!first) throw new Error('The file has no decision table');
    madeOf(this.file, true);
    this.before = (await this.views.saveXML({ format: true })).xml;
    await this.open(first);
    this.policy?.addEventListener('change', () => {
      if (this.table && this.policy) this.table.policy = this.policy.value;
    });
    this.file.onFindings((findings) => this.tell(findings));
    this.file.onGoTo((element) => void this.goTo(element));
  }

  /** Decisions that are drawn nowhere have no map to show. */
  private shown(): View[] {
    const drawn = Boolean(this.views.getDefinitions().dmnDI);
    return this.views.getViews().filter((view) => view.type !== 'drd' || drawn);
  }

  private listen(viewer: Viewer): void {
    const bus = viewer.get('eventBus');
    bus.on('commandStack.changed', () => {
      this.row.refresh();
      this.showPolicy();
      this.mark();
      this.changed();
    });
    bus.on<{ elementId?: string }>('cellSelection.changed', ({ elementId }) => {
      const row = this.table?.rowOf(elementId);
      if (row && row !== this.row.current) this.row.show(row);
    });
  }

  private async text(): Promise<string> {
    const { xml } = await this.views.saveXML({ format: true });
    return rewritten(this.source, this.before, xml);
  }

  private async open(view: View): Promise<void> {
    await this.views.open(view);
    if (view.type === 'drd') this.views.getActiveViewer()?.get('canvas').zoom('fit-viewport', 'auto');
    this.show();
  }

  private show(): void {
    const active = this.views.getActiveView();
    const viewer = this.views.getActiveViewer();
    const isTable = active?.type === 'decisionTable' && viewer !== undefined;
    if (!isTable) this.table = null;
    else if (this.table?.decision !== active.id || !this.row.current) this.table = new Table(viewer);
    this.place.dataset['view'] = active?.type ?? '';
    this.row.open(this.table, this.table?.rowOf(this.row.current?.id) ?? this.table?.rows[0]);
    this.showPolicy();
    this.showTabs();
    this.mark();
  }

  private showTabs(): void {
    const wrong = (decision: string): number =>
      this.findings.filter(
        (one) => one.severity !== 'INFO' && placeOf(one.element ?? '').decision === decision,
      ).length;
    this.tabs.show(this.shown(), this.views.getActiveView(), wrong);
  }

  private showPolicy(): void {
    if (!this.policy || !this.table) return;
    this.policy.value = this.table.policy;
    this.policy.disabled = !this.file.editable;
  }

  private mark(): void {
    mark(this.canvas, this.table, this.findings, this.row.current?.id);
  }

  private tell(findings: Finding[]): void {
    this.findings = findings;
    this.row.tell(findings);
    this.showTabs();
    this.mark();
  }

  private async goTo(element: string): Promise<void> {
    const { decision, row } = placeOf(element);
    const view = this.shown().find((one) => one.id === decision);
    if (view && view.id !== this.views.getActiveView()?.id) await this.open(view);
    const target = this.table?.rows[row - 1] ?? this.table?.rowOf(element);
    if (target) this.row.show(target);
    this.canvas
      .querySelector(`td.rule-index[data-row-id="${CSS.escape(target?.id ?? '')}"]`)
      ?.scrollIntoView({ block: 'nearest' });
    this.row.focus();
  }
}

const file = editing();
const place = file?.form.querySelector<HTMLElement>('[data-tables]');
if (file && place) {
  new TablesEditor(file, place).start().then(
    () => (file.form.dataset['drawn'] = 'true'),
    (problem: unknown) => {
      file.form.dataset['drawn'] = 'false';
      madeOf(file, false);
      console.warn(problem);
    },
  );
}
