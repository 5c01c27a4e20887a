import { attribute, property } from './acts';
import { type Field, filled, VARIABLE } from './field';
import { bean, repetition } from './kinds';
import type { Thing } from './tool';

/** What rule tasks and services do, and how often a step is done. */

/** A rule task asks a rule set, or a decision table by itself. */
export const ask: Field = {
  read(element) {
    const table = attribute(element, 'camunda:decisionRef');
    const set = property(element, 'ruleSet');
    return { value: table ? `table:${table}` : set && `set:${set}` };
  },
  write({ value = '' }, element, acts) {
    const [kind, name] = value.split(/:(.*)/s);
    const table = kind === 'table' ? name : undefined;
    acts.attributes(element, {
      'camunda:decisionRef': table,
      'camunda:decisionRefBinding': table && 'deployment',
      'camunda:delegateExpression': kind === 'set' ? '${rules}' : undefined,
      ...(table ? {} : { 'camunda:resultVariable': undefined, 'camunda:mapDecisionResult': undefined }),
    });
    acts.properties(element, { ruleSet: kind === 'set' ? name : undefined });
  },
};

export const resultVariable: Field = {
  read: (element) => ({ value: attribute(element, 'camunda:resultVariable') }),
  takes: ({ value = '' }) => !value || VARIABLE.test(value),
  write: ({ value }, element, acts) =>
    acts.attributes(element, {
      'camunda:resultVariable': filled(value),
      'camunda:mapDecisionResult': filled(value) && 'singleEntry',
    }),
};

/** The subject of another service says nothing any more. */
export const service: Field = {
  read: (element) => ({ value: bean(element) }),
  write({ value = '' }, element, acts) {
    const subject = { issueResult: 'result', notify: 'message', registry: 'registry' }[value];
    const gone = ['result', 'message', 'registry'].filter(
      (name) => name !== subject && property(element, name),
    );
    acts.attributes(element, { 'camunda:delegateExpression': value ? `\${${value}}` : undefined });
    if (gone.length) {
      acts.properties(element, Object.fromEntries(gone.map((name) => [name, undefined])));
    }
  },
};

export const repeat: Field = {
  read(element) {
    const times = repetition(element)?.get('loopCardinality') as Thing | undefined;
    return { times: String(times?.['body'] ?? '') };
  },
  takes: ({ times = '' }) => /^([1-9]|1[0-9]|20)$/.test(times),
  write({ times = '' }, element, acts) {
    const loop = repetition(element);
    if (loop) acts.inside(element, loop, { loopCardinality: acts.expression(times, loop) });
  },
};
