import type { Language } from '../xml/rewrite';
import { attribute, type Element, local } from '../xml/source';

/** What is said by a name standing in the element. */
const SAID = ['incoming', 'outgoing', 'flowNodeRef'];

/** What is drawn, is drawn of something. */
const OF = ['BPMNShape', 'BPMNEdge'];

/**
 * Of drawings: steps and flows may stand in any order, and the tool writes them in another one as
 * soon as something was taken out and brought back.
 */
export const DRAWINGS: Language = {
  ordered: false,
  identity(element: Element): string | undefined {
    const name = local(element.name);
    if (SAID.includes(name)) return element.text.trim();
    if (OF.includes(name)) return attribute(element, 'bpmnElement');
    return attribute(element, name === 'property' ? 'name' : 'id');
  },
  // put in as soon as a step is renamed: its label is inside it
  isNothing: ({ name, attributes, children }) =>
    local(name) === 'BPMNLabel' && attributes.length + children.length === 0,
};
