import { isMap, isScalar, parseDocument } from 'yaml';

/** The English texts beside a form, read and changed in their file without touching the rest. */

/** The text at a place; empty if there is none. */
export function englishAt(source: string, path: string[]): string {
  const value: unknown = parseDocument(source).getIn(path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The file with that text; what it lacks is added behind its neighbours. */
export function withEnglish(source: string, path: string[], text: string): string {
  const document = parseDocument(source);
  const there: unknown = document.getIn(path, true);
  const written = JSON.stringify(text);
  if (isScalar(there) && there.range) {
    return source.slice(0, there.range[0]) + written + source.slice(there.range[1]);
  }
  if (!text) return source;
  let depth = path.length - 1;
  while (depth > 0 && !isMap(document.getIn(path.slice(0, depth), true))) depth--;
  const parent: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
  if (isMap(parent) && parent.flow) {
    document.setIn(path, text);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  const range = isMap(parent) ? parent.range : null;
  const column = range ? range[0] - (source.lastIndexOf('\n', range[0] - 1) + 1) : 0;
  const lines = path.slice(depth).map((name, i, rest) => {
    const indent = ' '.repeat(column + 2 * i);
    return `${indent}${key(name)}:${i === rest.length - 1 ? ` ${written}` : ''}\n`;
  });
  const end = range ? range[1] : source.trim() === '' ? 0 : source.length;
  const before = source.slice(0, end).replace(/\s*$/, (rest) => (end ? '\n' : rest));
  return before + lines.join('') + source.slice(end).replace(/^\s*\n/, '');
}

/** A name YAML would read as something else is quoted. */
const key = (name: string): string =>
  /^[A-Za-z_][\w.-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
