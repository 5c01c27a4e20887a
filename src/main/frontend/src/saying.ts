/** Sentences the page brings along for a script, as `data-say-…` of the place it works in. */
export type Say = (name: string, ...values: unknown[]) => string;

export function saying(place: HTMLElement): Say {
  return (name, ...values) => {
    const sentence = place.getAttribute(`data-say-${name}`) ?? name;
    return sentence.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
  };
}
