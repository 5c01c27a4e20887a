/**
 * Carries a change made in a drawing tool over to the file as it was written. The tools write the
 * whole file anew; compared is what the tool wrote before and after the change, and only where the
 * two differ is the file touched: comments, order, unknown parts and line breaks stay.
 */
import { attribute, type Element, escaped, local, readXml } from './source';

/** What an element says, whatever it looks like. */
function meaning(element: Element): string {
  const attributes = element.attributes.map((one) => `${one.name}=${JSON.stringify(one.value)}`);
  const inside = element.children.length ? element.children.map(meaning).join('') : element.text;
  return `<${local(element.name)} ${attributes.sort().join(' ')}>${inside}</>`;
}

/** Children by name and id; those without an id by their number among the like. */
function named(parent: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const child of parent.children) {
    const name = `${local(child.name)}#${attribute(child, 'id') ?? ''}`;
    let number = 0;
    while (found.has(`${name}/${number}`)) number++;
    found.set(`${name}/${number}`, child);
  }
  return found;
}

/** A new element with two spaces for each level. */
function printed(element: Element, indent: string): string {
  const attributes = element.attributes
    .map((one) => ` ${one.name}="${escaped(one.value).replace(/"/g, '&quot;')}"`)
    .join('');
  const tag = `${element.name}${attributes}`;
  if (element.children.length) {
    const inside = element.children.map((child) => `\n${indent}  ${printed(child, `${indent}  `)}`);
    return `<${tag}>${inside.join('')}\n${indent}</${element.name}>`;
  }
  return element.text ? `<${tag}>${escaped(element.text)}</${element.name}>` : `<${tag} />`;
}

/** One rewriting: `own` is the file, `was` and `now` what the tool wrote before and after. */
class Rewriting {
  constructor(private readonly source: string) {}

  element(own: Element, was: Element, now: Element): string {
    if (meaning(was) === meaning(now)) return this.source.slice(own.start, own.end);
    const tag = this.tag(own, was, now);
    const content = this.content(own, was, now);
    if (own.end > own.open) {
      return tag + content + this.source.slice(own.close, own.end);
    }
    return content ? `${tag.replace(/\s*\/>$/, '>')}${content}</${own.name}>` : tag;
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
      if (value === attribute(was, one.name)) tag += this.source.slice(one.start, one.end);
      else if (value !== undefined) tag += this.attribute(one.name, value);
    }
    const added = now.attributes
      .filter((one) => attribute(was, one.name) === undefined)
      .filter((one) => attribute(own, one.name) === undefined)
      .map((one) => this.attribute(one.name, one.value));
    return tag + added.join('') + this.source.slice(place, own.open);
  }

  private attribute(name: string, value: string): string {
    return ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`;
  }

  /** What the tool does not know stays in front of the child that follows it. */
  private children(own: Element, was: Element, now: Element): string {
    const before = named(was);
    const leading = new Map<string, string>();
    let place = own.open;
    const mine = named(own);
    for (const [key, child] of mine) {
      if (!before.has(key)) continue;
      leading.set(key, this.source.slice(place, child.start));
      place = child.end;
    }
    const indent = this.indent(own);
    let content = '';
    for (const [key, child] of named(now)) {
      const [ownChild, wasChild] = [mine.get(key), before.get(key)];
      content +=
        ownChild && wasChild
          ? (leading.get(key) ?? '') + this.element(ownChild, wasChild, child)
          : `\n${indent}${printed(child, indent)}`;
    }
    const tail = this.source.slice(place, own.close);
    return content && !tail.trim() && !tail.includes('\n')
      ? `${content}\n${indent.slice(0, -2)}`
      : content + tail;
  }

  private indent(own: Element): string {
    const first = own.children[0];
    const line = (first ?? own).start;
    const spaces = /(?:^|\n)([ \t]*)$/.exec(this.source.slice(0, line))?.[1] ?? '';
    return first ? spaces : `${spaces}  `;
  }
}

/** The file with the change in it; the very same file when there is none. */
export function rewritten(source: string, before: string, after: string): string {
  if (before === after) return source;
  const own = readXml(source);
  const changed = new Rewriting(source).element(own, readXml(before), readXml(after));
  return source.slice(0, own.start) + changed + source.slice(own.end);
}
