import type { Business, Row, Viewer } from './dmn';
import { isAny } from './cell';

export interface Column {
  id: string;
  /** The fact asked or the name of the result. */
  name: string;
  label: string;
  type: string;
  isInput: boolean;
}

function column(clause: Business): Column {
  const isInput = clause.$type === 'dmn:InputClause';
  const name = (isInput ? clause.inputExpression?.text : clause.name) ?? '';
  return {
    id: clause.id,
    name,
    label: clause.label ?? name,
    type: (isInput ? clause.inputExpression?.typeRef : clause.typeRef) ?? '',
    isInput,
  };
}

/** The decision table on view: its rows and columns, and what may be done to them. */
export class Table {
  constructor(private readonly viewer: Viewer) {}

  private get root() {
    return this.viewer.get('sheet').getRoot();
  }

  private get modeling() {
    return this.viewer.get('modeling');
  }

  get decision(): string {
    return this.root.businessObject.$parent.id;
  }

  get rows(): Row[] {
    return this.root.rows;
  }

  get columns(): Column[] {
    return this.root.cols.map((col) => column(col.businessObject));
  }

  get policy(): string {
    const { hitPolicy = 'UNIQUE', aggregation } = this.root.businessObject;
    return aggregation ? `${hitPolicy} ${aggregation}` : hitPolicy;
  }

  set policy(policy: string) {
    const [, hitPolicy = '', aggregation] = /^(.*?)(?: (SUM|MIN|MAX|COUNT))?$/.exec(policy) ?? [];
    this.modeling.editHitPolicy(hitPolicy, aggregation);
  }

  /** The row an element of the table lies in. */
  rowOf(element: string | null | undefined): Row | undefined {
    return this.rows.find(
      (row) => row.id === element || row.cells.some((cell) => cell.id === element),
    );
  }

  text(row: Row, at: number): string {
    return row.cells[at]?.businessObject.text ?? '';
  }

  write(row: Row, at: number, text: string): void {
    const cell = row.cells[at]?.businessObject;
    if (cell && cell.text !== text) this.modeling.editCell(cell, text);
  }

  description(row: Row): string {
    return row.businessObject.description ?? '';
  }

  describe(row: Row, description: string): void {
    if (this.description(row) !== description) {
      this.modeling.editAnnotation(row.businessObject, description);
    }
  }

  /** A new row behind one, or at the end; what it asks is left open. */
  add(behind: Row | undefined, copied: boolean): Row {
    const at = behind ? this.rows.indexOf(behind) + 1 : this.rows.length;
    const row = this.modeling.addRow({ type: 'dmn:DecisionRule' }, at);
    this.columns.forEach((one, i) => {
      if (copied && behind) this.write(row, i, this.text(behind, i));
      else if (one.isInput) this.write(row, i, '-');
    });
    if (copied && behind) this.describe(row, this.description(behind));
    return row;
  }

  remove(row: Row): void {
    this.modeling.removeRow(row);
  }

  move(row: Row, by: number): void {
    const to = this.rows.indexOf(row) + by;
    if (to >= 0 && to < this.rows.length) this.modeling.moveRow(row, to);
  }

  /** What the rows already say in a column, for a list to choose from. */
  used(at: number): string[] {
    const texts = this.rows.map((row) => this.text(row, at)).filter((text) => !isAny(text));
    return [...new Set(texts)].sort();
  }
}
