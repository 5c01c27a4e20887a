import { json } from '@codemirror/lang-json';
import { xml } from '@codemirror/lang-xml';
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { editing, type Editing } from './editing';
import { placeOf, placeOfFinding } from './places';
import { textEditor } from './text-editor';
import './styles/source.scss';

/** The file as text, highlighted, with what is found in it underlined where it stands. */

const LANGUAGES: [RegExp, () => Extension][] = [
  [/\.(bpmn|dmn|xml)$/, xml],
  [/\.ya?ml$/, yaml],
  [/\.(form|json)$/, json],
];

function open(file: Editing): void {
  const field = file.form.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
  const label = file.form.querySelector<HTMLLabelElement>('label[for="text"]');
  if (!field || file.form.dataset['conflict'] === 'true') return;
  textEditor(file, field, {
    frame: 'source-editor',
    attributes: { 'aria-label': label?.textContent?.trim() ?? file.path },
    extensions: [
      lintGutter(),
      ...LANGUAGES.filter(([ending]) => ending.test(file.path)).map(([, language]) => language()),
    ],
    partOf: (text, finding) => placeOfFinding(file.path, text.toString(), finding),
    find: (text, element) => placeOf(file.path, text.toString(), element),
  });
}

const file = editing();
if (file) {
  open(file);
  file.form.dataset['drawn'] = 'true';
}
