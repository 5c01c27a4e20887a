/** The drawing tools speak English; their words come through a service that can be replaced. */

export type Words = Readonly<Record<string, string>>;

/**
 * The service in the language of the page. What has no Vietnamese word stays English and is kept in
 * `data-untranslated`, where tests look for it.
 */
export function translating(words: Words, place: HTMLElement): object {
  const vietnamese = document.documentElement.lang === 'vi';
  const missing = new Set<string>();
  const translate = (text: string, values: Record<string, unknown> = {}): string => {
    const found = vietnamese ? words[text] : text;
    if (found === undefined && text.trim()) {
      missing.add(text);
      place.dataset['untranslated'] = [...missing].join('\n');
    }
    return (found ?? text).replace(/{([^}]+)}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  };
  return { translate: ['value', translate] };
}
