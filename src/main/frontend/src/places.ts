import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node, type ParsedNode } from 'yaml';

/** Where in a text the thing stands that a finding names. */
export interface Place {
  from: number;
  to: number;
}

/** The whole line around a place. */
function lineAt(text: string, at: number): Place {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { from, to: end < 0 ? text.length : end };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function firstMatch(text: string, pattern: RegExp, from = 0): Place | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : null;
}

/** The start tag of the element with an id; rows of tables read `fee row 2`. */
function inXml(text: string, element: string): Place | null {
  const tag = (id: string) =>
    firstMatch(text, new RegExp(`<[^<>]*\\sid\\s*=\\s*["']${escaped(id)}["'][^<>]*>`, 'g'));
  const row = /^(.+?) row (\d+)/.exec(element);
  if (!row) return tag(element) ?? tag(element.split(' ')[0] ?? '');
  const table = tag(row[1] ?? '');
  const rule = /<(?:[\w-]+:)?rule[\s>]/g;
  let found: Place | null = null;
  let at = table?.to ?? 0;
  for (let count = Number(row[2]); table && count > 0; count--) {
    found = firstMatch(text, rule, at);
    at = found?.to ?? text.length;
  }
  return found ? lineAt(text, found.from) : table;
}

/** Things of a list are named by their id, a value of a parameter by its first day. */
function named(item: unknown, name: string): boolean {
  if (!isMap(item)) return isScalar(item) && String(item.value) === name;
  return ['id', 'from', 'task', 'name'].some((key) => String(item.get(key) ?? '') === name);
}

function step(node: unknown, part: string): unknown {
  if (isMap(node)) {
    const pair = node.items.find((one) => String(isScalar(one.key) ? one.key.value : one.key) === part);
    return pair ? (pair.value ?? pair.key) : node.has('values') ? step(node.get('values', true), part) : null;
  }
  if (!isSeq(node)) return null;
  return /^\d+$/.test(part) ? node.items[Number(part)] : node.items.find((item) => named(item, part));
}

/** As far along the path as the text has it. */
function inYaml(text: string, element: string): Place | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  let node: unknown = document.contents as ParsedNode | null;
  let last: Node | null = null;
  const parts = element.split(/[.[\]]+/).filter(Boolean);
  for (const part of parts) {
    const next = step(node, part);
    if (!isNode(next)) break;
    node = next;
    last = next;
  }
  const range = last?.range;
  return range ? lineAt(text, range[0]) : firstMatch(text, new RegExp(`\\b${escaped(parts.at(-1) ?? '')}\\b`, 'g'));
}

function inJson(text: string, element: string): Place | null {
  const entry = new RegExp(`"(?:key|path|id)"\\s*:\\s*"${escaped(element)}"`, 'g');
  const found = firstMatch(text, entry);
  return found ? lineAt(text, found.from) : null;
}

function inRules(text: string, element: string): Place | null {
  const [name, line] = element.split(':');
  const number = Number(line ?? name);
  if (Number.isInteger(number) && number > 0) {
    const lines = text.split('\n');
    const from = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
    return { from, to: from + (lines[number - 1]?.length ?? 0) };
  }
  const rule = firstMatch(text, new RegExp(`rule\\s+"${escaped(name ?? '')}"`, 'g'));
  return rule ?? firstMatch(text, new RegExp(escaped(name ?? ''), 'g'));
}

/** The place of an element in the text of a file; null if it is not there. */
export function placeOf(path: string, text: string, element: string): Place | null {
  if (/\.(bpmn|dmn)$/.test(path)) return inXml(text, element);
  if (path.endsWith('.form')) return inJson(text, element);
  if (path.endsWith('.drl')) return inRules(text, element);
  return inYaml(text, element);
}

/** The place of a finding: the line its sentence begins with, else the element, else the first line. */
export function placeOfFinding(
  path: string,
  text: string,
  finding: { element?: string; message: string },
): Place {
  const line = /(?:Dòng|dòng|Line|line) (\d+)/.exec(finding.message);
  const found = line
    ? inRules(text, line[1] ?? '1')
    : finding.element
      ? placeOf(path, text, finding.element)
      : null;
  return found ?? lineAt(text, 0);
}
