/** When a field is hidden: one answer compared with one value, as the form's file says it. */
export interface Hiding {
  field: string;
  equal: boolean;
  /** As a person writes it: text without its quotes. */
  value: string;
}

export function hidingOf(rule: string | undefined): Hiding | null {
  const [, field, sign, text, plain] =
    /^\s*=\s*(\w+)\s*(=|!=)\s*(?:"([^"]*)"|(\S+))\s*$/.exec(rule ?? '') ?? [];
  return field ? { field, equal: sign === '=', value: text ?? plain ?? '' } : null;
}

export function ruleOf({ field, equal, value }: Hiding): string {
  const isPlain = /^(true|false|-?\d+(\.\d+)?)$/.test(value.trim());
  const literal = isPlain ? value.trim() : `"${value.replace(/["\\]/g, '')}"`;
  return `=${field} ${equal ? '=' : '!='} ${literal}`;
}
