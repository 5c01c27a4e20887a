/** XML read together with its places in the text, so that a change can leave the rest as it was. */

export interface Attribute {
  name: string;
  value: string;
  /** From the space in front to behind the closing quote. */
  start: number;
  end: number;
}

export interface Element {
  name: string;
  attributes: Attribute[];
  /** Of the `<`. */
  start: number;
  /** Behind the start tag. */
  open: number;
  /** Of the end tag; the same as `end` for `<a/>`. */
  close: number;
  end: number;
  children: Element[];
  /** The own text, without that of its children. */
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/[^>]*>|<(?:[^<>"']|"[^"]*"|'[^']*')+>/g;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return String.fromCodePoint(code);
  });
}

function attributesOf(tag: string, at: number): Attribute[] {
  return [...tag.matchAll(ATTRIBUTE)].map((found) => ({
    name: found[1] ?? '',
    value: decoded(found[2] ?? found[3] ?? ''),
    start: at + found.index,
    end: at + found.index + found[0].length,
  }));
}

/** The root element; whoever calls knows that the text is well-formed. */
export function readXml(source: string): Element {
  const none: Element = {
    name: '',
    attributes: [],
    start: 0,
    open: 0,
    close: source.length,
    end: source.length,
    children: [],
    text: '',
  };
  const path = [none];
  let place = 0;
  for (const token of source.matchAll(TOKEN)) {
    const [tag] = token;
    const here = path[path.length - 1] ?? none;
    here.text += decoded(source.slice(place, token.index));
    place = token.index + tag.length;
    if (tag.startsWith('<![CDATA[')) {
      here.text += tag.slice(9, -3);
    } else if (tag.startsWith('</')) {
      here.close = token.index;
      here.end = place;
      path.pop();
    } else if (!/^<[!?]/.test(tag)) {
      const element: Element = {
        ...none,
        name: /^<([^\s/>]+)/.exec(tag)?.[1] ?? '',
        attributes: attributesOf(tag, token.index),
        start: token.index,
        open: place,
        close: place,
        end: place,
        children: [],
        text: '',
      };
      here.children.push(element);
      if (!tag.endsWith('/>')) path.push(element);
    }
  }
  const root = none.children[0];
  if (!root || path.length !== 1) throw new Error('This is no XML');
  return root;
}

/** As written into text. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** As written into a tag; line breaks standing there as such would be read as spaces. */
export function assigned(name: string, value: string): string {
  const text = escaped(value).replace(/"/g, '&quot;');
  return `${name}="${text.replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attributes.find((one) => one.name === name)?.value;

/** The name without its prefix, which two tools may choose differently. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);
