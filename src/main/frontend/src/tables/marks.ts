import type { Finding } from '../editing';
import { placeOf } from './place';
import type { Table } from './table';
import { vi } from './vi';

const WEIGHT = ['INFO', 'WARNING', 'ERROR'];

/** The gravest finding of each row of a decision, by number; 0 stands for the table itself. */
export function gravest(findings: Finding[], decision: string): Map<number, Finding> {
  const found = new Map<number, Finding>();
  for (const finding of findings) {
    const place = placeOf(finding.element ?? '');
    if (place.decision !== decision) continue;
    const before = found.get(place.row);
    if (!before || WEIGHT.indexOf(finding.severity) > WEIGHT.indexOf(before.severity)) {
      found.set(place.row, finding);
    }
  }
  return found;
}

/** Marks the rows of the grid: what is found in them, and the one the row form shows. */
export function mark(
  canvas: HTMLElement,
  table: Table | null,
  findings: Finding[],
  current: string | undefined,
): void {
  const found = table ? gravest(findings, table.decision) : new Map<number, Finding>();
  canvas.querySelectorAll<HTMLElement>('td.rule-index').forEach((cell, at) => {
    const finding = found.get(at + 1);
    cell.title = finding?.message ?? '';
    if (finding) cell.dataset['finding'] = finding.severity;
    else delete cell.dataset['finding'];
    cell.toggleAttribute('data-current', cell.dataset['rowId'] === current);
  });
  if (document.documentElement.lang !== 'vi') return;
  // the one text of the tool that its words cannot change
  canvas.querySelectorAll<HTMLElement>('.dmn-icon-drag.horizontal').forEach((handle) => {
    handle.title = vi['Move column'] ?? '';
  });
}
