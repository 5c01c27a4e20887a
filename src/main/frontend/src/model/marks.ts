import type Modeler from 'bpmn-js/lib/Modeler';
import type { Finding } from '../editing';
import type { Canvas } from '../drawing';
import { type Drawn, part, whole } from './tool';

const WEIGHTS = ['ERROR', 'WARNING', 'INFO'] as const;

type Weight = (typeof WEIGHTS)[number];

const LOOKS: Record<Weight, { tone: string; icon: string; word: string }> = {
  ERROR: { tone: 'late', icon: 'octagon', word: 'error' },
  WARNING: { tone: 'soon', icon: 'triangle', word: 'warning' },
  INFO: { tone: 'idle', icon: 'info', word: 'info' },
};

const weightOf = (findings: Finding[]): Weight =>
  WEIGHTS.find((weight) => findings.some(({ severity }) => severity === weight)) ?? 'INFO';

function icon(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

const text = (tag: string, words: string, looks = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.className = looks;
  element.textContent = words;
  return element;
};

/** What was found, on the elements it was found at and in words beside the one at hand. */
export class Marks {
  private found = new Map<string, Finding[]>();
  private marked: [string, string][] = [];

  /**
   * @param list where the findings of the element at hand are said
   * @param words how grave things are, by `error`, `warning` and `info`
   */
  constructor(
    private readonly tool: Modeler,
    private readonly list: HTMLElement,
    private readonly words: DOMStringMap,
  ) {}

  /** Takes the place of what was found before. */
  set(findings: Finding[]): void {
    this.found = new Map();
    for (const finding of findings) {
      const { element } = finding;
      if (!element) continue;
      this.found.set(element, [...(this.found.get(element) ?? []), finding]);
    }
    this.draw();
  }

  /** Draws the marks anew: elements come and go. */
  draw(): void {
    const canvas = this.tool.get<Canvas & { removeMarker(id: string, marker: string): void }>('canvas');
    const registry = part(this.tool, 'elementRegistry');
    const overlays = part(this.tool, 'overlays');
    overlays.remove({ type: 'finding' });
    for (const [id, marker] of this.marked) if (registry.get(id)) canvas.removeMarker(id, marker);
    this.marked = [];
    for (const [id, findings] of this.found) {
      const element = registry.get(id);
      if (!element || !('parent' in element) || isSheet(element)) continue;
      const weight = weightOf(findings);
      const marker = `has-${LOOKS[weight].word}`;
      canvas.addMarker(id, marker);
      this.marked.push([id, marker]);
      overlays.add(id, 'finding', {
        position: { top: -12, right: 14 },
        html: this.flag(element, weight, findings),
      });
    }
  }

  /** Says what was found at the element. */
  tell(element: Drawn): void {
    const findings = this.found.get(whole(element).id) ?? [];
    this.list.replaceChildren(...findings.map((finding) => this.line(finding)));
    this.list.hidden = findings.length === 0;
  }

  private flag(element: Drawn, weight: Weight, findings: Finding[]): HTMLElement {
    const { tone, icon: shape } = LOOKS[weight];
    const flag = text('span', '', `flag flag--${tone}`);
    const said = findings.map((one) => `${this.word(one.severity)}: ${one.message}`).join('\n');
    flag.setAttribute('role', 'img');
    flag.setAttribute('aria-label', said);
    flag.title = said;
    flag.append(icon(shape), String(findings.length));
    flag.addEventListener('click', () => part(this.tool, 'selection').select(element));
    return flag;
  }

  private line(finding: Finding): HTMLElement {
    const { tone, icon: shape } = LOOKS[finding.severity];
    const line = document.createElement('li');
    const weight = text('span', '', `st st--${tone}`);
    weight.append(icon(shape), text('span', this.word(finding.severity)));
    line.append(weight, text('p', finding.message), text('p', finding.advice, 'sm'));
    if (finding.law) line.append(text('p', finding.law, 'sm muted'));
    return line;
  }

  private word(weight: Weight): string {
    return this.words[LOOKS[weight].word] ?? '';
  }
}

const isSheet = (element: Drawn): boolean =>
  ['bpmn:Process', 'bpmn:Collaboration'].includes(element.type);
