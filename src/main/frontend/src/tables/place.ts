/** How findings name a place in a file of tables: `decision`, `decision row 3`, `… row 3, age`. */

export interface Place {
  decision: string;
  /** From 1; 0 for the whole table. */
  row: number;
  column: string;
}

export function placeOf(element: string): Place {
  const [, decision = element, row = '0', column = ''] =
    /^(\S+) row (\d+)(?:, (.*))?$/.exec(element) ?? /^(\S+?)()(?:, (.*))?$/.exec(element) ?? [];
  return { decision, row: Number(row), column };
}
