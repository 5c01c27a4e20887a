import type { ModuleDeclaration } from 'didi';
import { VIETNAMESE } from './vi';

type Replacements = Record<string, string>;

const filled = (template: string, replacements: Replacements = {}): string =>
  template.replace(/{([^}]+)}/g, (whole, name: string) => replacements[name] ?? whole);

/** Lets the tool speak Vietnamese where the page does; `missing` is told of every text it lacks. */
export function wordsOf(language: string, missing: (text: string) => void): ModuleDeclaration[] {
  if (!language.startsWith('vi')) return [];
  const translate = (template: string, replacements?: Replacements): string => {
    const words = VIETNAMESE[template];
    if (words === undefined) missing(template);
    return filled(words ?? template, replacements);
  };
  return [{ translate: ['value', translate] }];
}
