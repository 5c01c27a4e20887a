import { make } from '../making';
import { type Entry, type Fact, type PickLists, said } from '../pick-lists';
import type { Say } from '../saying';
import { cellOf, choiceOf, quoted, textOf } from './cell';
import type { Column, Table } from './table';

/** A field of the row form; `write` takes the cell's new text. */
type Draw = (id: string, cell: string, write: (text: string) => void) => HTMLElement;

/** A field of text for whatever else a cell may say, with what other rows say to choose from. */
function typed(used: string[], hint: string, read = (cell: string) => cell, put = read): Draw {
  return (id, cell, write) => {
    const list = make('datalist', { id: `${id}-list` });
    list.append(...used.map((text) => make('option', { value: read(text) })));
    const input = make('input', { id, className: 'govuk-input', value: read(cell) });
    input.spellcheck = false;
    input.autocomplete = 'off';
    input.setAttribute('list', list.id);
    if (hint) input.setAttribute('aria-describedby', hint);
    input.addEventListener('input', () => write(put(input.value)));
    return make('div', {}, input, list);
  };
}

function select(options: [string, string][]): Draw {
  return (id, cell, write) => {
    const field = make('select', { id, className: 'govuk-select' });
    const known = options.some(([value]) => value === cell.trim());
    const all: [string, string][] = known ? options : [...options, [cell.trim(), cell.trim()]];
    field.append(...all.map(([value, text]) => make('option', { value }, text)));
    field.value = cell.trim();
    field.addEventListener('change', () => write(field.value));
    return field;
  };
}

/** Boxes to tick for a value list; nothing ticked is anything. */
function boxes(values: Entry[], say: Say): Draw {
  return (id, cell, write) => {
    const choice = choiceOf(cell) ?? { values: [], except: false };
    const named = values.map((value): [string, string] => [value.id, said(value.text)]);
    const unknown = choice.values.filter((value) => !values.some((one) => one.id === value));
    const summary = make('summary', { id });
    const except = make('input', { type: 'checkbox', checked: choice.except });
    const inputs = [...named, ...unknown.map((value): [string, string] => [value, value])].map(
      ([value, text]) => {
        const checked = choice.values.includes(value);
        return { text, input: make('input', { type: 'checkbox', value, checked }) };
      },
    );
    const tell = () => {
      const chosen = inputs.filter(({ input }) => input.checked).map(({ text }) => text);
      const list = chosen.join('; ');
      summary.textContent = !list ? say('any') : except.checked ? say('all-but', list) : list;
    };
    tell();
    const changed = () => {
      const chosen = inputs.filter(({ input }) => input.checked).map(({ input }) => input.value);
      write(cellOf({ values: chosen, except: except.checked }, cell));
      tell();
    };
    const lines = [...inputs, { text: say('except'), input: except }].map(({ text, input }) => {
      input.addEventListener('change', changed);
      return make('label', {}, input, ' ', text);
    });
    return make('details', { className: 'picks' }, summary, make('div', {}, ...lines));
  };
}

/** The field that suits the column: what the dictionary knows of it is offered, not asked for. */
export function fieldFor(
  table: Table,
  column: Column,
  at: number,
  cell: string,
  lists: PickLists,
  say: Say,
): Draw {
  const fact = column.isInput ? factOf(column, lists) : undefined;
  const isYesNo = column.type === 'boolean' || fact?.kind === 'BOOLEAN';
  if (isYesNo) {
    const open: [string, string][] = column.isInput ? [['-', say('any')]] : [['', '']];
    return select([...open, ['true', say('yes')], ['false', say('no')]]);
  }
  if (fact?.kind === 'CHOICE' && choiceOf(cell)) return boxes(fact.values, say);
  if (column.isInput) {
    const hint = column.type === 'string' ? 'hint-texts' : 'hint-numbers';
    return typed(table.used(at), hint);
  }
  if (column.name === 'document' && lists.documents.length && textOf(cell) !== null) {
    const papers = lists.documents.map((one): [string, string] => [
      quoted(one.id),
      `${said(one.text)} (${one.id})`,
    ]);
    return select([['', ''], ...papers]);
  }
  const isText = column.type === 'string' && textOf(cell) !== null;
  return isText
    ? typed(table.used(at), '', (text) => textOf(text) ?? text, quoted)
    : typed(table.used(at), '');
}

const isAnswer = (fact: Fact): boolean => fact.type === 'Dossier';

/** What the dictionary says of a column: an answer it asks, or a fact its rows become. */
export function factOf(column: Column, lists: PickLists): Fact | undefined {
  const like = (one: Fact): boolean => one.name === column.name && column.isInput === isAnswer(one);
  return lists.facts.find(like);
}
