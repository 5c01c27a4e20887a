/**
 * Carries a change made in a drawing tool over to the file as it was written. The tools write the
 * whole file anew; compared is what the tool wrote before and after the change, and only where the
 * two differ is the file touched: comments, order, unknown parts and line breaks stay.
 */
import { assigned, attribute, type Element, escaped, local, readXml } from './source';

/** How a language has its elements. */
export interface Language {
  /** By what a child is known among those of its name; without it, by its number among them. */
  identity(element: Element): string | undefined;
  /** Whether the place of a child that has an identity says something. */
  ordered: boolean;
  /** Whether the element says nothing, there or not. */
  isNothing(element: Element): boolean;
}

/** Of decisions: a row before another may be the one that counts. */
const DECISIONS: Language = {
  identity: (element) => attribute(element, 'id'),
  ordered: true,
  isNothing: () => false,
};

/** What an element says, whatever it looks like. */
export function meaning(element: Element, language: Language): string {
  const attributes = element.attributes.map((one) => `${one.name}=${JSON.stringify(one.value)}`);
  const known = (child: Element): boolean =>
    !language.ordered && language.identity(child) !== undefined;
  const say = (children: Element[]): string[] => children.map((one) => meaning(one, language));
  const children = element.children.filter((child) => !language.isNothing(child));
  const inside = [
    ...say(children.filter((child) => !known(child))),
    ...say(children.filter(known)).sort(),
  ];
  const content = element.children.length ? inside.join('') : element.text;
  return `<${local(element.name)} ${attributes.sort().join(' ')}>${content}</>`;
}

type Children = Map<string, Element>;

/** Children by name and identity; those without one by their number among the like. */
function childrenOf(parent: Element, language: Language): Children {
  const found: Children = new Map();
  for (const child of parent.children) {
    const name = `${local(child.name)}#${language.identity(child) ?? ''}`;
    let number = 0;
    while (found.has(`${name}/${number}`)) number++;
    found.set(`${name}/${number}`, child);
  }
  return found;
}

/** A new element with two spaces for each level. */
function printed(element: Element, indent: string): string {
  const attributes = element.attributes.map((one) => ` ${assigned(one.name, one.value)}`).join('');
  const tag = `${element.name}${attributes}`;
  if (element.children.length) {
    const inside = element.children.map((child) => `\n${indent}  ${printed(child, `${indent}  `)}`);
    return `<${tag}>${inside.join('')}\n${indent}</${element.name}>`;
  }
  return element.text ? `<${tag}>${escaped(element.text)}</${element.name}>` : `<${tag} />`;
}

/** One rewriting: `own` is the file, `was` and `now` what the tool wrote before and after. */
class Rewriting {
  constructor(
    private readonly source: string,
    private readonly language: Language,
  ) {}

  element(own: Element, was: Element, now: Element): string {
    if (this.isSame(was, now)) return this.source.slice(own.start, own.end);
    const tag = this.tag(own, was, now);
    const content = this.content(own, was, now);
    if (own.end > own.open) {
      return tag + content + this.source.slice(own.close, own.end);
    }
    return content ? `${tag.replace(/\s*\/>$/, '>')}${content}</${own.name}>` : tag;
  }

  private isSame(one: Element, other: Element): boolean {
    return meaning(one, this.language) === meaning(other, this.language);
  }

  /** What the tool has put in by itself. */
  private isUnasked(was: Element | undefined, now: Element): boolean {
    return this.language.isNothing(now) || (was !== undefined && this.isSame(was, now));
  }

  private content(own: Element, was: Element, now: Element): string {
    if (now.children.length || was.children.length) return this.children(own, was, now);
    return was.text === now.text ? this.source.slice(own.open, own.close) : escaped(now.text);
  }

  private tag(own: Element, was: Element, now: Element): string {
    let tag = '';
    let place = own.start;
    for (const one of own.attributes) {
      const value = attribute(now, one.name);
      tag += this.source.slice(place, one.start);
      place = one.end;
      const mine = this.source.slice(one.start, one.end);
      if (value === attribute(was, one.name)) tag += mine;
      else if (value !== undefined) tag += mine.replace(/\S[\s\S]*/, () => assigned(one.name, value));
    }
    const added = now.attributes
      .filter((one) => attribute(was, one.name) === undefined)
      .filter((one) => attribute(own, one.name) === undefined)
      .map((one) => ` ${assigned(one.name, one.value)}`);
    return tag + added.join('') + this.source.slice(place, own.open);
  }

  /** What the tool does not know stays in front of the child that follows it. */
  private children(own: Element, was: Element, now: Element): string {
    const named = (parent: Element): Children => childrenOf(parent, this.language);
    const [mine, before, after] = [named(own), named(was), named(now)];
    const leading = new Map<string, string>();
    let place = own.open;
    for (const [key, child] of mine) {
      if (!before.has(key)) continue;
      leading.set(key, this.source.slice(place, child.start));
      place = child.end;
    }
    const indent = this.indent(own);
    let content = '';
    let isNew = false;
    for (const key of this.order(mine, before, after)) {
      const [ownChild, wasChild] = [mine.get(key), before.get(key)];
      const child = after.get(key) as Element;
      if (!ownChild && this.isUnasked(wasChild, child)) continue;
      isNew = !ownChild || !wasChild;
      content +=
        ownChild && wasChild
          ? (leading.get(key) ?? '') + this.element(ownChild, wasChild, child)
          : `\n${indent}${printed(child, indent)}`;
    }
    const tail = this.source.slice(place, own.close);
    return isNew && !tail.trim() && !tail.includes('\n')
      ? `${content}\n${indent.slice(0, -2)}`
      : content + tail;
  }

  /** As the tool has them; where that says nothing, as they were, a new one behind its neighbour. */
  private order(mine: Children, before: Children, after: Children): string[] {
    if (this.language.ordered) return [...after.keys()];
    const kept = [...mine.keys()].filter((key) => before.has(key) && after.has(key));
    let last = -1;
    for (const key of after.keys()) {
      const place = kept.indexOf(key);
      if (place < 0) kept.splice(++last, 0, key);
      else last = place;
    }
    return kept;
  }

  /** That of its children; where none begins a line, two spaces more than its own line. */
  private indent(own: Element): string {
    const line = (place: number): string =>
      this.source.slice(this.source.lastIndexOf('\n', place - 1) + 1, place);
    const first = own.children[0] && line(own.children[0].start);
    return first?.trim() === '' ? first : `${/^[ \t]*/.exec(line(own.start))?.[0]}  `;
  }
}

/** The file with the change in it; the very same file when there is none. */
export function rewritten(
  source: string,
  before: string,
  after: string,
  language = DECISIONS,
): string {
  if (before === after) return source;
  const own = readXml(source);
  const changed = new Rewriting(source, language).element(own, readXml(before), readXml(after));
  return source.slice(0, own.start) + changed + source.slice(own.end);
}
