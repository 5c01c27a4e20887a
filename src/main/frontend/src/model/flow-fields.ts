import { type Field, VARIABLE } from './field';
import type { Thing } from './tool';

/** Which way a dossier takes. */

const CONDITION = /^\$\{\s*(!?)\s*([A-Za-z_]\w*)\s*(?:([!=])=\s*'([\p{L}\p{N}_ .-]{0,80})'\s*)?\}$/u;

export const condition: Field = {
  read(element) {
    const expression = element.businessObject.get('conditionExpression') as Thing | undefined;
    if (!expression) return { variable: '', test: 'yes', value: '' };
    const found = CONDITION.exec(String(expression['body'] ?? '').trim());
    if (!found || (found[1] && found[3])) return null;
    const [, not, variable = '', compared, value = ''] = found;
    if (compared) return { variable, test: compared === '=' ? 'is' : 'not', value };
    return { variable, test: not ? 'no' : 'yes', value: '' };
  },
  takes: ({ variable = '', value = '' }) =>
    (!variable.trim() || VARIABLE.test(variable.trim())) &&
    /^[\p{L}\p{N}_ .-]{0,80}$/u.test(value),
  write({ variable = '', test, value = '' }, element, acts) {
    const name = variable.trim();
    const body = {
      yes: `\${${name}}`,
      no: `\${!${name}}`,
      is: `\${${name} == '${value}'}`,
      not: `\${${name} != '${value}'}`,
    }[test ?? 'yes'];
    const thing = element.businessObject;
    acts.attributes(element, {
      conditionExpression: name && body ? acts.expression(body, thing) : undefined,
    });
  },
};

/** What is taken when nothing else holds needs no condition. */
export const standard: Field = {
  read: ({ source, businessObject }) => ({
    value: source?.businessObject.get('default') === businessObject ? 'true' : '',
  }),
  write({ value }, element, acts) {
    const { source, businessObject } = element;
    if (!source) return;
    acts.attributes(source, { default: value ? businessObject : undefined });
    if (value && businessObject.get('conditionExpression')) {
      acts.attributes(element, { conditionExpression: undefined });
    }
  },
};
