import type { Parts } from './field';

const ISO = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/;

/** Days, hours and minutes of `P1DT4H`; null for anything else. */
export function termParts(iso: string): Parts | null {
  const found = ISO.exec(iso);
  if (!found || /[PT]$/.test(iso)) return null;
  const [, days = '', hours = '', minutes = ''] = found;
  return { days, hours, minutes };
}

/** The term as the file says it; empty when nothing is filled in, null when it is no term. */
export function termOf({ days = '', hours = '', minutes = '' }: Parts): string | null {
  if (![days, hours, minutes].every((part) => /^\d*$/.test(part))) return null;
  if (days.length > 4 || hours.length > 4 || minutes.length > 5) return null;
  const clock = amount(hours, 'H') + amount(minutes, 'M');
  const day = amount(days, 'D');
  if (day || clock) return `P${day}${clock && `T${clock}`}`;
  return days || hours || minutes ? 'P0D' : '';
}

const amount = (digits: string, unit: string): string =>
  Number(digits) ? `${Number(digits)}${unit}` : '';

/** Whether it lies between a minute and ten years, as a timer must. */
export function isWait(iso: string): boolean {
  const { days = '', hours = '', minutes = '' } = termParts(iso) ?? {};
  const length = Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
  return length > 0 && Number(days) <= 3660;
}
