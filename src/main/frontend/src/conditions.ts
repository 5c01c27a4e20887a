/** Fields that depend on an answer of the same page: hidden while that answer says they do not apply. */

/** The answer given under a name: a ticked box counts as "true", none as "false". */
export function answerTo(form: HTMLFormElement, name: string): string {
  const inputs = [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLSelectElement =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
      element.name === name,
  );
  const box = inputs.find((input) => input.type === 'checkbox');
  if (box instanceof HTMLInputElement) return String(box.checked);
  const chosen = inputs.find(
    (input) => !(input instanceof HTMLInputElement) || input.type !== 'radio' || input.checked,
  );
  return chosen?.value ?? '';
}

function settle(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-when]')) {
    const { name = '', equal, value } = part.dataset;
    part.hidden = (answerTo(form, name) === value) !== (equal === 'true');
  }
}

/** Settles every form at once, then again after each change. */
export function followConditions(page: Document): void {
  for (const form of page.querySelectorAll('form')) {
    if (!form.querySelector('[data-when]')) continue;
    form.classList.add('is-live');
    settle(form);
    form.addEventListener('change', () => settle(form));
  }
}
