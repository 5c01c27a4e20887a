/**
 * The text of a file after a change, as much as possible of it as it was: the drawing tool writes
 * every file in its own way, and a person comparing two versions should see the change alone.
 */

/** The largest table of lines against lines that is still worth its time. */
const LARGEST = 9_000_000;

/** A stretch of lines, and what stands in its place. */
interface Hunk {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
}

/** Where two texts differ, line by line; null when they are too long to compare. */
export function differences(one: string[], other: string[]): Hunk[] | null {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [a, b] = [one.length, other.length];
  while (a > start && b > start && one[a - 1] === other[b - 1]) [a, b] = [a - 1, b - 1];
  const [rows, columns] = [a - start, b - start];
  if (rows * columns > LARGEST) return null;
  // longest common part of what follows, for every pair of lines
  const common = new Uint16Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number): number => common[i * (columns + 1) + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      common[i * (columns + 1) + j] =
        one[start + i] === other[start + j]
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const [from, otherFrom] = [start + i, start + j];
    while ((i < rows || j < columns) && !(i < rows && j < columns && one[start + i] === other[start + j])) {
      if (j >= columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (from < start + i || otherFrom < start + j) {
      hunks.push({ from, to: start + i, otherFrom, otherTo: start + j });
    }
    while (i < rows && j < columns && one[start + i] === other[start + j]) [i, j] = [i + 1, j + 1];
  }
  return hunks;
}

/** Lines that correspond one by one although written otherwise are each a stretch of their own. */
const singly = (hunks: Hunk[]): Hunk[] =>
  hunks.flatMap((hunk) => {
    const length = hunk.to - hunk.from;
    if (length !== hunk.otherTo - hunk.otherFrom) return [hunk];
    return Array.from({ length }, (_, i) => ({
      from: hunk.from + i,
      to: hunk.from + i + 1,
      otherFrom: hunk.otherFrom + i,
      otherTo: hunk.otherFrom + i + 1,
    }));
  });

/**
 * Carries what the tool changed from `before` to `after` (both in its own writing) into the file as
 * it was; null where that cannot be done line by line.
 */
export function carried(file: string, before: string, after: string): string | null {
  const end = file.includes('\r\n') ? '\r\n' : '\n';
  const lines = file.split(end);
  const [was, is] = [before.split('\n'), after.split('\n')];
  const written = differences(was, lines);
  const changed = differences(was, is);
  if (!written || !changed) return null;
  const styles = singly(written);
  /** Where a place between lines of `before` lies in the file; null inside a rewritten stretch. */
  const place = (at: number): number | null => {
    let shift = 0;
    for (const style of styles) {
      if (style.to > at && style.from < at) return null;
      if (style.to <= at) shift = style.otherTo - style.to;
    }
    return at + shift;
  };
  const result: string[] = [];
  let done = 0;
  for (const change of changed) {
    const [from, to] = [place(change.from), place(change.to)];
    if (from === null || to === null || from < done) return null;
    result.push(...lines.slice(done, from), ...is.slice(change.otherFrom, change.otherTo));
    done = to;
  }
  result.push(...lines.slice(done));
  return result.join(end);
}
