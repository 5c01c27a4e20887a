/** What a row says to people, as its description holds it: `article | vi | en [| vi met | en met]`. */

export interface Sentences {
  law: string;
  vi: string;
  en: string;
  metVi: string;
  metEn: string;
}

export const PARTS = ['law', 'vi', 'en', 'metVi', 'metEn'] as const;

export function sentencesOf(description: string): Sentences {
  const [law = '', vi = '', en = '', metVi = '', ...rest] = description.trim().split(/\s*\|\s*/);
  return { law, vi, en, metVi, metEn: rest.join(' / ') };
}

/** A bar would begin another part, so it becomes a stroke. */
export function descriptionOf(sentences: Sentences): string {
  const parts = PARTS.map((part) => sentences[part].replace(/\s*\|\s*/g, ' / ').trim());
  const met = parts[3] || parts[4];
  const said = met ? parts : parts.slice(0, 3);
  return said.some(Boolean) ? said.join(' | ') : '';
}
