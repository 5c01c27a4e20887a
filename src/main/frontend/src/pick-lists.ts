/** What the files of the draft may name: articles, documents, facts, in both languages. */

export interface Text {
  vi: string;
  en: string;
}

export interface Entry {
  id: string;
  text: Text;
}

/** A field of the dictionary. */
export interface Fact {
  type: string;
  from: string | null;
  name: string;
  kind: 'STRING' | 'INTEGER' | 'DECIMAL' | 'BOOLEAN' | 'DATE' | 'CHOICE';
  text: Text;
  values: Entry[];
  asked: boolean;
}

export interface PickLists {
  laws: Entry[];
  documents: Entry[];
  facts: Fact[];
}

/** Fetches them; without them the editors still work, by hand. */
export async function pickLists(address: string | undefined): Promise<PickLists> {
  try {
    const answer = await fetch(address ?? '', { headers: { Accept: 'application/json' } });
    if (answer.ok) return (await answer.json()) as PickLists;
  } catch (problem) {
    console.warn(problem);
  }
  return { laws: [], documents: [], facts: [] };
}

/** The text in the language of the page. */
export const said = (text: Text): string =>
  document.documentElement.lang === 'vi' ? text.vi : text.en;
