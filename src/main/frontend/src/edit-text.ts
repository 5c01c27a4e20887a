import { json } from '@codemirror/lang-json';
import { xml } from '@codemirror/lang-xml';
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { editing, type Editing, type Finding } from './editing';
import { placeOf, placeOfFinding } from './places';
import './styles/source.scss';

/** The file as text, highlighted, with what is found in it underlined where it stands. */

const LANGUAGES: [RegExp, () => Extension][] = [
  [/\.(bpmn|dmn|xml)$/, xml],
  [/\.ya?ml$/, yaml],
  [/\.(form|json)$/, json],
];

const GRAVITY = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const;

function diagnosed(file: Editing, text: string, finding: Finding): Diagnostic {
  const place = placeOfFinding(file.path, text, finding);
  return {
    from: Math.min(place.from, text.length),
    to: Math.min(Math.max(place.to, place.from), text.length),
    severity: GRAVITY[finding.severity],
    message: [finding.message, finding.advice].filter(Boolean).join('\n'),
  };
}

function open(file: Editing): void {
  const field = file.form.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
  const label = file.form.querySelector<HTMLLabelElement>('label[for="text"]');
  if (!field || file.form.dataset['conflict'] === 'true') return;
  let writing = false;
  const view = new EditorView({
    doc: file.text(),
    extensions: [
      basicSetup,
      lintGutter(),
      EditorState.readOnly.of(!file.editable),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({
        'aria-label': label?.textContent?.trim() ?? file.path,
        spellcheck: 'false',
        tabindex: '0',
      }),
      ...LANGUAGES.filter(([ending]) => ending.test(file.path)).map(([, language]) => language()),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || writing) return;
        writing = true;
        file.write(update.state.doc.toString());
        writing = false;
      }),
    ],
  });
  const place = document.createElement('div');
  place.className = 'source-editor';
  place.append(view.dom);
  (label ?? field).before(place);
  field.hidden = true;
  if (label) label.hidden = true;
  // whoever writes the field writes the editor too: the field is what is sent
  field.addEventListener('input', () => {
    if (writing) return;
    writing = true;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: field.value } });
    writing = false;
  });
  file.onFindings((findings) => {
    const text = view.state.doc.toString();
    const found = findings.map((one) => diagnosed(file, text, one));
    view.dispatch(setDiagnostics(view.state, found));
  });
  file.onGoTo((element) => {
    const found = placeOf(file.path, view.state.doc.toString(), element);
    if (!found) return;
    view.dispatch({
      selection: { anchor: found.from, head: found.to },
      effects: EditorView.scrollIntoView(found.from, { y: 'center' }),
    });
    view.focus();
  });
}

const file = editing();
if (file) open(file);
