/* Evaluated in the page: runs axe-core and gives each violating node as its index in document order. */
async (options) => {
  const answer = await axe.run(document, { ...options, elementRef: true, resultTypes: ['violations', 'incomplete'] });
  const order = new Map(Array.from(document.querySelectorAll('*'), (element, index) => [element, index]));
  const isAllowed = (rule, element) =>
    rule === 'aria-prohibited-attr' && (element?.getAttribute('role') ?? '').split(/\s+/).includes('doc-pagebreak');
  const nodes = (rules) => rules.flatMap((rule) => rule.nodes
    .filter((node) => !isAllowed(rule.id, node.element))
    .map((node) => ({
      rule: rule.id,
      index: order.get(node.element) ?? -1,
      message: node.failureSummary ?? rule.help,
      help: rule.help,
    })));
  return {
    elements: order.size,
    violations: nodes(answer.violations),
    incomplete: nodes(answer.incomplete),
  };
}
