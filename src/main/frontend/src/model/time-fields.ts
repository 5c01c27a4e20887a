import { property } from './acts';
import { type Field, filled, VARIABLE } from './field';
import { trigger } from './kinds';
import { isWait, termOf, termParts } from './terms';
import type { Thing } from './tool';

/** How long a step may take, and what a timer waits for. */

export const limit: Field = {
  read(element) {
    const iso = property(element, 'limit');
    const unit = property(element, 'limitUnit') || 'WORKING';
    const parts = iso ? termParts(iso) : { days: '', hours: '', minutes: '' };
    return parts && { ...parts, unit };
  },
  takes: (parts) => termOf(parts) !== null,
  write(parts, element, acts) {
    const iso = filled(termOf(parts) ?? '');
    const said = property(element, 'limitUnit');
    const working = said === 'WORKING' ? said : undefined;
    const limitUnit = parts['unit'] === 'CALENDAR' ? 'CALENDAR' : working;
    acts.properties(element, { limit: iso, limitUnit: iso && limitUnit });
  },
};

export const timer: Field = {
  read(element) {
    const definition = trigger(element);
    const date = definition?.get('timeDate') as Thing | undefined;
    const duration = definition?.get('timeDuration') as Thing | undefined;
    const none = { variable: '', days: '', hours: '', minutes: '' };
    if (duration) {
      const parts = termParts(String(duration['body'] ?? '').trim());
      return parts && { ...none, kind: 'duration', ...parts };
    }
    const variable = /^\$\{\s*(\w+)\s*}$/.exec(String(date?.['body'] ?? '').trim())?.[1];
    return date && !variable ? null : { ...none, kind: 'date', variable: variable ?? '' };
  },
  takes: (parts) =>
    parts['kind'] === 'date'
      ? VARIABLE.test(parts['variable'] ?? '')
      : isWait(termOf(parts) ?? ''),
  write(parts, element, acts) {
    const definition = trigger(element);
    if (!definition) return;
    const isDate = parts['kind'] === 'date';
    const body = isDate ? `\${${parts['variable']}}` : (termOf(parts) ?? '');
    const expression = acts.expression(body, definition);
    acts.inside(element, definition, {
      timeDate: isDate ? expression : undefined,
      timeDuration: isDate ? undefined : expression,
      timeCycle: undefined,
    });
  },
};
