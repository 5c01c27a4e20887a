import { autocompletion } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { editing, type Editing, type Finding } from './editing';
import { rules } from './rules/language';
import { completing, explaining, nothing, type Known } from './rules/words';
import './styles/rules.scss';

/** Rules as text with completion and faults at the character, and in words below. */

const GRAVITY = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const;

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

function diagnosed(text: Text, finding: Finding): Diagnostic {
  const line = /^(?:Dòng|Line) (\d+)/.exec(finding.message)?.[1];
  const place = placeOf(text, finding.element ?? '') ?? placeOf(text, line ?? '1');
  const { from, to } = place ?? { from: 0, to: 0 };
  const message = [finding.message, finding.advice].filter(Boolean).join('\n');
  return { from, to, severity: GRAVITY[finding.severity], message };
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
  let writing = false;
  const words = () => known;
  const keys = document.getElementById('rules-keys');
  const view = new EditorView({
    doc: file.text(),
    extensions: [
      basicSetup,
      keymap.of([indentWithTab]),
      lintGutter(),
      rules,
      autocompletion({ override: [completing(words)] }),
      explaining(words),
      EditorState.readOnly.of(!file.editable),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({
        'aria-label': cards.dataset['label'] ?? file.path,
        'aria-describedby': 'rules-keys',
        spellcheck: 'false',
        tabindex: '0',
      }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || writing) return;
        writing = true;
        file.write(update.state.doc.toString());
        writing = false;
      }),
    ],
  });
  const place = document.createElement('div');
  place.className = 'rules-editor';
  place.append(view.dom);
  field.before(place);
  field.hidden = true;
  file.form.querySelector<HTMLElement>('label[for="text"]')?.setAttribute('hidden', '');
  if (keys) keys.hidden = false;
  // who writes the field, a fix for instance, writes the editor too
  field.addEventListener('input', () => {
    if (writing) return;
    writing = true;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: field.value } });
    writing = false;
  });
  file.onFindings((findings) => {
    const found = findings.map((finding) => diagnosed(view.state.doc, finding));
    view.dispatch(setDiagnostics(view.state, found));
  });
  file.onGoTo((element) => {
    const found = placeOf(view.state.doc, element);
    if (!found) return;
    view.dispatch({
      selection: { anchor: found.from, head: found.to },
      effects: EditorView.scrollIntoView(found.from, { y: 'center' }),
    });
    view.focus();
  });
  follow(file, cards);
  void fetch(cards.dataset['words'] ?? '')
    .then((answer) => (answer.ok ? (answer.json() as Promise<Known>) : nothing))
    .then((read) => {
      known = read;
    })
    .catch(() => nothing);
}

const file = editing();
if (file) open(file);
