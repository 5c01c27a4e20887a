import { autocompletion } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { lintGutter } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { editing, type Editing, type Finding } from './editing';
import { rules } from './rules/language';
import { completing, explaining, nothing, type Known } from './rules/words';
import { textEditor } from './text-editor';
import './styles/rules.scss';

/** Rules as text with completion and faults at the character, and in words below. */

/** `rule:line:character`, `rule:line`, a line, or the name of a rule. */
function placeOf(text: Text, element: string): { from: number; to: number } | null {
  const exact = /^(.*?):?(\d+)(?::(\d+))?$/.exec(element);
  const number = Number(exact?.[2] ?? 0);
  if (exact && number >= 1 && number <= text.lines && (exact[1] === '' || element.includes(':'))) {
    const line = text.line(number);
    const column = Number(exact[3] ?? 0);
    const from = Math.min(line.from + Math.max(0, column - 1), line.to);
    const word = /^(?:"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_$@.]+|\S)/u.exec(line.text.slice(from - line.from));
    if (column > 0 && word) return { from, to: from + word[0].length };
    return { from: line.from, to: line.to };
  }
  const at = text.toString().indexOf(`rule "${element}"`);
  return at < 0 ? null : { from: at, to: text.lineAt(at).to };
}

/** Where it stands by its element, or by the line its sentence names. */
function placeOfFinding(text: Text, finding: Finding): { from: number; to: number } {
  const line = /^(?:Dòng|Line) (\d+)/.exec(finding.message)?.[1];
  const place = placeOf(text, finding.element ?? '') ?? placeOf(text, line ?? '1');
  return place ?? { from: 0, to: 0 };
}

/** The cards below the text follow what is typed; forms wait until it is saved. */
function follow(file: Editing, cards: HTMLElement): void {
  let saved = file.text();
  let waiting = 0;
  const show = async (): Promise<void> => {
    const sent = file.text();
    const answer = await fetch(cards.dataset['shown'] ?? '', {
      method: 'POST',
      body: new URLSearchParams(new FormData(file.form) as unknown as Record<string, string>),
    }).catch(() => null);
    if (!answer?.ok || sent !== file.text()) return;
    cards.innerHTML = await answer.text();
    cards.hidden = false;
    if (sent === saved) return;
    const note = document.createElement('p');
    note.className = 'note note--soon';
    note.textContent = cards.dataset['unsaved'] ?? '';
    cards.prepend(note);
    cards.querySelectorAll('a[href*="/rules/rule"]').forEach((link) => link.remove());
  };
  file.form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), 400);
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    const request = (event as CustomEvent<{ elt?: Element; successful?: boolean }>).detail;
    if (request.elt !== file.form || !request.successful) return;
    saved = file.text();
    void show();
  });
  void show();
}

function open(file: Editing): void {
  const field = file.form.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
  const cards = document.querySelector<HTMLElement>('#rules-cards');
  if (!field || !cards || document.getElementById('theirs')) return;
  let known: Known = nothing;
  const words = () => known;
  const keys = document.getElementById('rules-keys');
  textEditor(file, field, {
    frame: 'rules-editor',
    attributes: { 'aria-label': cards.dataset['label'] ?? file.path, 'aria-describedby': 'rules-keys' },
    extensions: [
      keymap.of([indentWithTab]),
      lintGutter(),
      rules,
      autocompletion({ override: [completing(words)] }),
      explaining(words),
    ],
    partOf: placeOfFinding,
    find: placeOf,
  });
  if (keys) keys.hidden = false;
  follow(file, cards);
  void fetch(cards.dataset['words'] ?? '')
    .then((answer) => (answer.ok ? (answer.json() as Promise<Known>) : nothing))
    .then((read) => {
      known = read;
    })
    .catch(() => nothing);
}

const file = editing();
if (file) {
  open(file);
  file.form.dataset['drawn'] = 'true';
}
