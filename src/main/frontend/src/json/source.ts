/** JSON read together with its places in the text, so that a change can leave the rest as it was. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface Node {
  value: Json;
  start: number;
  end: number;
  /** Of an object, by name; `start` is that of the name. */
  members: Map<string, { start: number; node: Node }> | null;
  /** Of a list. */
  items: Node[] | null;
}

const SCALAR = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads a text that is known to be JSON. */
export function readJson(source: string): Node {
  let at = 0;
  const space = (): void => {
    while (/\s/.test(source[at] ?? '')) at++;
  };
  const scalar = (): Node => {
    SCALAR.lastIndex = at;
    const start = at;
    const text = SCALAR.exec(source)?.[0] ?? '';
    at += text.length;
    return { value: JSON.parse(text) as Json, start, end: at, members: null, items: null };
  };
  const several = (close: string, one: () => void): void => {
    at++;
    space();
    while (source[at] !== close) {
      one();
      space();
      if (source[at] === ',') at++;
      space();
    }
    at++;
  };
  const value = (): Node => {
    const start = at;
    if (source[at] === '{') {
      const members = new Map<string, { start: number; node: Node }>();
      several('}', () => {
        const name = scalar();
        space();
        at++;
        space();
        members.set(String(name.value), { start: name.start, node: value() });
      });
      const entries = [...members].map(([name, { node }]) => [name, node.value] as const);
      return { value: Object.fromEntries(entries), start, end: at, members, items: null };
    }
    if (source[at] === '[') {
      const items: Node[] = [];
      several(']', () => items.push(value()));
      const values = items.map((item) => item.value);
      return { value: values, start, end: at, members: null, items };
    }
    return scalar();
  };
  JSON.parse(source);
  space();
  return value();
}

/** Whether two values say the same; the order of an object's names says nothing. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  const [a, b] = [one as Record<string, Json>, other as Record<string, Json>];
  return names.every((name) => name in b && same(a[name], b[name]));
}
