// Tells elements apart as far as it matters to who cannot see or point: see Accessibility.
globalThis.thutucKinds = {
  SAID: ['role', 'type', 'scope', 'tabindex', 'aria-hidden', 'aria-current', 'aria-invalid',
    'aria-expanded', 'aria-pressed', 'hidden', 'disabled', 'lang'],

  /** The kind of an element; none inside a picture. */
  of(element) {
    const look = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches];
    const style = element.style ?? [];
    return [
      ...look,
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

  elements(root) {
    return [root, ...root.querySelectorAll('*')]
      .filter((element) => !element.parentElement?.closest('svg'));
  },

  all() {
    return [...new Set(this.elements(document.documentElement).map((one) => this.of(one)))];
  },

  /** The outermost elements in which there is no kind of these that was not met before. */
  known(fresh) {
    const kinds = new Map(this.elements(document.documentElement).map((one) => [one, this.of(one)]));
    const left = new Set(fresh);
    const isKnown = (element) => !left.has(kinds.get(element));
    const known = [];
    const walk = (element) => {
      if ([element, ...element.querySelectorAll('*')].every(isKnown)) {
        known.push(element);
      } else {
        left.delete(kinds.get(element));
        if (element.tagName !== 'svg') [...element.children].forEach(walk);
      }
    };
    walk(document.documentElement);
    return known;
  },
};
