/**
 * Carries a change over to a JSON file as it was written: compared is what a tool wrote before and
 * after the change, and only what differs is written anew, in the style of its neighbours.
 */
import { type Json, type Node, readJson, same } from './source';

/** Longer than this, an object is not written on one line. */
const LINE = 110;

type Members = Record<string, Json>;

const isObject = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a member of a list is known by. */
const nameOf = (value: Json | undefined): string =>
  isObject(value) ? JSON.stringify(value['id'] ?? value['value'] ?? value) : JSON.stringify(value);

class Rewriting {
  /** Whether the file writes small objects on one line. */
  private readonly dense: boolean;

  constructor(private readonly source: string) {
    this.dense = /\{[^{}\n]+\}/.test(source);
  }

  value(own: Node, was: Json | undefined, now: Json, indent: string): string {
    if (same(was, now)) return this.source.slice(own.start, own.end);
    if (own.members && isObject(was) && isObject(now)) return this.object(own, was, now, indent);
    if (own.items && Array.isArray(was) && Array.isArray(now)) {
      return this.list(own, was, now, indent);
    }
    return this.printed(now, indent);
  }

  private object(own: Node, was: Members, now: Members, indent: string): string {
    const parts: string[] = [];
    for (const [name, { start, node }] of own.members ?? []) {
      const next = now[name];
      if (next === undefined && name in was) continue;
      const head = this.source.slice(start, node.start);
      const text = next === undefined ? this.source.slice(node.start, node.end) : null;
      parts.push(head + (text ?? this.value(node, was[name], next as Json, `${indent}  `)));
    }
    for (const [name, next] of Object.entries(now)) {
      if (own.members?.has(name) || same(was[name], next)) continue;
      parts.push(`${JSON.stringify(name)}: ${this.printed(next, `${indent}  `)}`);
    }
    return this.joined(own, '{', parts, '}', indent);
  }

  private list(own: Node, was: Json[], now: Json[], indent: string): string {
    const items = own.items ?? [];
    const known = new Map<string, [Node, Json]>();
    was.forEach((value, i) => {
      const item = items[i];
      if (item) known.set(nameOf(value), [item, value]);
    });
    const parts = now.map((value) => {
      const [item, before] = known.get(nameOf(value)) ?? [];
      return item && before !== undefined
        ? this.value(item, before, value, `${indent}  `)
        : this.printed(value, `${indent}  `);
    });
    return this.joined(own, '[', parts, ']', indent);
  }

  /** On one line where it was on one line and still fits. */
  private joined(own: Node, open: string, parts: string[], close: string, indent: string): string {
    if (parts.length === 0) return open + close;
    const onOneLine = !this.source.slice(own.start, own.end).includes('\n');
    const isEmpty = own.end - own.start <= 2;
    const line = `${open}${parts.join(', ')}${close}`;
    if (onOneLine && !isEmpty && line.length + indent.length <= LINE) return line;
    return `${open}\n${indent}  ${parts.join(`,\n${indent}  `)}\n${indent}${close}`;
  }

  private printed(value: Json, indent: string): string {
    const wide = JSON.stringify(value, null, 2).replace(/\n/g, `\n${indent}`);
    if (!this.dense || typeof value !== 'object' || value === null) return wide;
    const line = dense(value);
    if (!/[[{].*[[{].*[[{]/.test(line) && line.length + indent.length <= LINE) return line;
    if (Array.isArray(value)) {
      const items = value.map((item) => `${indent}  ${this.printed(item, `${indent}  `)}`);
      return `[\n${items.join(',\n')}\n${indent}]`;
    }
    const members = Object.entries(value).map(
      ([name, member]) => `${indent}  ${JSON.stringify(name)}: ${this.printed(member, `${indent}  `)}`,
    );
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
}

function dense(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(dense).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${dense(one)}`);
  return `{${members.join(', ')}}`;
}

/** The file with the change in it; the very same file when there is none. */
export function rewritten(source: string, before: Json, after: Json): string {
  if (same(before, after)) return source;
  const own = readJson(source);
  const text = new Rewriting(source).value(own, before, after, '');
  return source.slice(0, own.start) + text + source.slice(own.end);
}
