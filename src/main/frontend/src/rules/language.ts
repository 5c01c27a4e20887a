import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StreamParser } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** The rule language in colours: what is a word of the language, a text, a number, a name. */

const KEYWORDS = /^(?:rule|when|then|end|salience|not|exists|accumulate|in|insertLogical|new|count|sum|min|max|ruling)\b/;

interface State {
  comment: boolean;
}

const parser: StreamParser<State> = {
  startState: () => ({ comment: false }),
  token(stream, state) {
    if (state.comment || stream.match('/*')) {
      state.comment = !stream.match(/^.*?\*\//);
      if (state.comment) stream.skipToEnd();
      return 'comment';
    }
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^@\w+/)) return 'meta';
    if (stream.match(/^\$\w+/)) return 'variableName';
    if (stream.match(/^\d+(?:\.\d+)?/)) return 'number';
    if (stream.match(/^(?:true|false|null)\b/)) return 'bool';
    if (stream.match(KEYWORDS)) return 'keyword';
    if (stream.match(/^[A-Z]\w*/)) return 'typeName';
    if (stream.match(/^[\p{L}_]\w*/u)) return 'propertyName';
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
};

const colours = HighlightStyle.define([
  { tag: tags.keyword, class: 'drl-keyword' },
  { tag: tags.comment, class: 'drl-comment' },
  { tag: tags.string, class: 'drl-string' },
  { tag: [tags.number, tags.bool], class: 'drl-number' },
  { tag: tags.typeName, class: 'drl-type' },
  { tag: tags.meta, class: 'drl-meta' },
  { tag: tags.variableName, class: 'drl-name' },
]);

export const rules = [StreamLanguage.define(parser), syntaxHighlighting(colours)];
