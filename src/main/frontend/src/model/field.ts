import type { Acts } from './acts';
import type { Drawn } from './tool';

/** What stands in the controls of a field; a ticked box is `true`. */
export type Parts = Record<string, string>;

/** A field of the panel: how it is read from an element and written into it. */
export interface Field {
  /** Null when the file holds something the controls cannot show. */
  read(element: Drawn): Parts | null;
  /** Whether what was filled in can be written. */
  takes?(parts: Parts, element: Drawn): boolean;
  write(parts: Parts, element: Drawn, acts: Acts): void;
}

/** How variables are called. */
export const VARIABLE = /^[A-Za-z]\w{0,79}$/;

/** What was typed; nothing for blanks. */
export const filled = (value = ''): string | undefined => value.trim() || undefined;
