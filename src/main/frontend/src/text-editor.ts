import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { Editing, Finding } from './editing';

/** A part of the text, in characters from its start. */
interface Part {
  from: number;
  to: number;
}

/** What one kind of text asks for beside what all have. */
export interface Kind {
  /** Names the frame, for its style. */
  frame: string;
  attributes: Record<string, string>;
  extensions: Extension[];
  /** Where what was found stands. */
  partOf(text: Text, finding: Finding): Part;
  /** Where the element stands that the reader wants to see. */
  find(text: Text, element: string): Part | null;
}

const GRAVITY = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const;

function diagnosed(text: Text, finding: Finding, part: Part): Diagnostic {
  const from = Math.min(part.from, text.length);
  return {
    from,
    to: Math.max(from, Math.min(part.to, text.length)),
    severity: GRAVITY[finding.severity],
    message: [finding.message, finding.advice].filter(Boolean).join('\n'),
  };
}

/** An editor in the place of the field that is sent; either writes the other. */
function beside(file: Editing, field: HTMLTextAreaElement, kind: Kind): EditorView {
  let writing = false;
  const once = (write: () => void): void => {
    if (writing) return;
    writing = true;
    write();
    writing = false;
  };
  const view = new EditorView({
    doc: file.text(),
    extensions: [
      basicSetup,
      EditorState.readOnly.of(!file.editable),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({ spellcheck: 'false', tabindex: '0', ...kind.attributes }),
      ...kind.extensions,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) once(() => file.write(update.state.doc.toString()));
      }),
    ],
  });
  // whoever writes the field, a fix for instance, writes the editor too: the field is what is sent
  field.addEventListener('input', () =>
    once(() => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: field.value } });
    }),
  );
  return view;
}

/** Opens the text in an editor that shows what is found and goes where the reader wants to. */
export function textEditor(file: Editing, field: HTMLTextAreaElement, kind: Kind): void {
  const view = beside(file, field, kind);
  const label = file.form.querySelector<HTMLElement>('label[for="text"]');
  const frame = document.createElement('div');
  frame.className = kind.frame;
  frame.append(view.dom);
  (label ?? field).before(frame);
  field.hidden = true;
  if (label) label.hidden = true;
  file.onFindings((findings) => {
    const text = view.state.doc;
    const found = findings.map((one) => diagnosed(text, one, kind.partOf(text, one)));
    view.dispatch(setDiagnostics(view.state, found));
  });
  file.onGoTo((element) => {
    const found = kind.find(view.state.doc, element);
    if (!found) return;
    view.dispatch({
      selection: { anchor: found.from, head: found.to },
      effects: EditorView.scrollIntoView(found.from, { y: 'center' }),
    });
    view.focus();
  });
}
