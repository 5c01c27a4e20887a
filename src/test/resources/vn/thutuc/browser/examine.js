// What axe finds wrong in the elements of these kinds, and with the page as a whole.
async (fresh) => {
  const results = await axe.run(
    { include: [document.documentElement], exclude: thutucKinds.known(fresh) },
    {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
      resultTypes: ['violations'],
    },
  );
  return results.violations.map((rule) =>
    [`${rule.id}: ${rule.help}`, ...rule.nodes.map((node) => `  ${node.target} ${node.html}`)].join('\n'));
}
