import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { hoverTooltip } from '@codemirror/view';

/** Completion and explanation from the bundle's own dictionary, legal values and articles. */

interface Named {
  name: string;
  label: string;
}

interface Field extends Named {
  type: string;
  values: Named[];
}

interface Type extends Named {
  derived: boolean;
  fields: Field[];
}

export interface Known {
  types: Type[];
  laws: Named[];
  documents: Named[];
}

export const nothing: Known = { types: [], laws: [], documents: [] };

const option = (type: string) => (one: Named): Completion => ({
  label: one.name,
  ...(one.label && one.label !== one.name ? { detail: one.label } : {}),
  type,
});

/** The pattern the cursor stands in: the word before the last bracket still open. */
function patternAt(before: string): string | null {
  let depth = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    if (before[i] === ')') depth++;
    if (before[i] !== '(') continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    const type = /([A-Z]\w*)\s*$/.exec(before.slice(0, i));
    if (type) return type[1] ?? null;
  }
  return null;
}

const consequence = (before: string): boolean =>
  /^\s*then\b/m.test(before) && before.lastIndexOf('then') > before.lastIndexOf('when');

function inQuotes(known: Known, before: string, line: string): Completion[] {
  if (/@citation\(\s*"[^"]*$/.test(line)) return known.laws.map(option('constant'));
  if (/require\(\s*"[^"]*$/.test(line)) return known.documents.map(option('constant'));
  const type = known.types.find((one) => one.name === patternAt(before));
  const name = /(\w+)\s*(?:[=!<>]=?|(?:not\s+)?in\s*\([^)]*?)\s*"[^"]*$/.exec(line)?.[1];
  const field = type?.fields.find((one) => one.name === name);
  return field ? field.values.map(option('enum')) : [];
}

function names(before: string): Completion[] {
  const rule = before.slice(before.lastIndexOf('rule "'));
  const found = new Set([...rule.matchAll(/(\$\w+)\s*:/g)].map((match) => match[1] ?? ''));
  return [...found].map((name) => ({ label: name, type: 'variable' }));
}

function outside(known: Known, before: string): Completion[] {
  if (consequence(before)) {
    const verbs = ['satisfied("")', 'failed("")', 'require("")', 'set("", )'];
    const made = known.types.filter((type) => type.derived);
    return [
      ...verbs.map((verb) => ({ label: `ruling.${verb};`, type: 'function' })),
      ...made.map((type) => ({
        label: `insertLogical(new ${type.name}(${type.fields.map((field) => field.name).join(', ')}));`,
        detail: type.label,
        type: 'function',
      })),
      ...names(before),
    ];
  }
  const type = known.types.find((one) => one.name === patternAt(before));
  if (type) return [...type.fields.map(option('property')), ...names(before)];
  const forms = ['not', 'exists', 'accumulate', 'when', 'then', 'end', 'rule', 'salience'];
  const marks = ['@citation("")', '@vi("")', '@en("")'];
  return [
    ...known.types.map(option('class')),
    ...[...forms, ...marks].map((label) => ({ label, type: 'keyword' })),
  ];
}

/** What can stand at the cursor. */
export function completing(known: () => Known) {
  return (context: CompletionContext): CompletionResult | null => {
    const all = context.state.sliceDoc(0, context.pos);
    // what stands behind the last rule that is closed
    const closed = all.lastIndexOf('\nend\n');
    const before = closed < 0 ? all : all.slice(closed + 5);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (/\/\//.test(line)) return null;
    const quoted = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
    const word = context.matchBefore(quoted ? /[\w.-]*/ : /[@$\w.]*/);
    const from = word?.from ?? context.pos;
    if (from === context.pos && !context.explicit && !quoted) return null;
    const options = quoted ? inQuotes(known(), before, line) : outside(known(), before);
    return options.length ? { from, options, validFor: /^[@$\w.-]*$/ } : null;
  };
}

function explained(known: Known, word: string): string | null {
  const type = known.types.find((one) => one.name === word);
  if (type) return `${type.label}: ${type.fields.map((field) => field.name).join(', ')}`;
  const law = [...known.laws, ...known.documents].find((one) => one.name === word);
  if (law) return law.label;
  for (const each of known.types) {
    const field = each.fields.find((one) => one.name === word);
    if (field) return `${each.name}.${field.name}: ${field.label}`;
    const value = each.fields.flatMap((one) => one.values).find((one) => one.name === word);
    if (value) return value.label;
  }
  return null;
}

/** What the word under the pointer means. */
export function explaining(known: () => Known) {
  return hoverTooltip((view, position) => {
    const line = view.state.doc.lineAt(position);
    for (const found of line.text.matchAll(/[\w.-]+/g)) {
      const from = line.from + found.index;
      const to = from + found[0].length;
      if (position < from || position > to) continue;
      const text = explained(known(), found[0]);
      if (!text) return null;
      const dom = document.createElement('div');
      dom.className = 'drl-hover';
      dom.textContent = text;
      return { pos: from, end: to, create: () => ({ dom }) };
    }
    return null;
  });
}
