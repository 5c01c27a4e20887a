// Tells elements apart as far as it matters to who cannot see or point: see Accessibility.
globalThis.thutucKinds = {
  SAID: ['role', 'type', 'scope', 'tabindex', 'aria-hidden', 'aria-current', 'aria-invalid',
    'aria-expanded', 'aria-pressed', 'hidden', 'disabled', 'lang'],

  look: [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches],

  /** The kind of an element at this width and in these colours. */
  of(element) {
    const style = element.style ?? [];
    return [
      ...this.look,
      this.name(element.parentElement),
      this.name(element),
      [...element.attributes].map(({ name }) => name).sort().join(),
      this.SAID.map((name) => element.getAttribute(name)).join(),
      'labels' in element && element.labels ? element.labels.length : '-',
      Boolean(element.textContent.trim()),
      // where and how large is no matter
      [...style].filter((name) => /color|background|opacity|visib|display|font/.test(name))
        .map((name) => name + style.getPropertyValue(name)).join(),
    ].join('|');
  },

  name(element) {
    return element ? [element.tagName, ...[...element.classList].sort()].join('.') : '';
  },

  /** Every element of the page and its kind, from top to bottom; of a picture only its frame. */
  kinds() {
    const kinds = new Map();
    const walk = (element) => {
      kinds.set(element, this.of(element));
      if (element.tagName !== 'svg') [...element.children].forEach(walk);
    };
    walk(document.documentElement);
    return kinds;
  },

  all() {
    return [...new Set(this.kinds().values())];
  },

  /** The outermost elements in which there is no kind of these that was not met before. */
  known(fresh) {
    const left = new Set(fresh);
    const holding = new Set();
    for (const [element, kind] of this.kinds()) {
      if (left.delete(kind)) {
        for (let one = element; one && !holding.has(one); one = one.parentElement) holding.add(one);
      }
    }
    const known = [];
    const walk = (element) => {
      if (!holding.has(element)) {
        known.push(element);
      } else if (element.tagName !== 'svg') {
        [...element.children].forEach(walk);
      }
    };
    walk(document.documentElement);
    return known;
  },
};
