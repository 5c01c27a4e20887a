/** What a cell says, as far as a pick list can show it. */

/** The values chosen; `except` for all others; null for what only a text field can hold. */
export interface Choice {
  values: string[];
  except: boolean;
}

const LITERALS = /^\s*"[^"\\]*"\s*(?:,\s*"[^"\\]*"\s*)*$/;

export const isAny = (cell: string): boolean => ['', '-'].includes(cell.trim());

export function choiceOf(cell: string): Choice | null {
  if (isAny(cell)) return { values: [], except: false };
  const not = /^\s*not\s*\(([\s\S]*)\)\s*$/.exec(cell);
  const list = not?.[1] ?? cell;
  if (!LITERALS.test(list)) return null;
  const values = [...list.matchAll(/"([^"\\]*)"/g)].map((found) => found[1] ?? '');
  return { values, except: not !== null };
}

/** As the neighbours are written: with or without a space behind the comma. */
export function cellOf(choice: Choice, before: string): string {
  if (choice.values.length === 0) return '-';
  const list = choice.values.map((value) => `"${value}"`).join(before.includes(', ') ? ', ' : ',');
  return choice.except ? `not(${list})` : list;
}

/** A text result without its quotes; null for anything else. */
export function textOf(cell: string): string | null {
  return cell.trim() === '' ? '' : (/^\s*"([^"\\]*)"\s*$/.exec(cell)?.[1] ?? null);
}

export const quoted = (text: string): string =>
  text === '' ? '' : `"${text.replace(/["\\]/g, '')}"`;
