// A parser of Graphviz's language, and what a grammar cannot say: arrows lead from box to box.
import { parse } from '@ts-graphviz/ast';

export async function validate(text) {
  let graph;
  try {
    graph = parse(text).children.find(child => child.type === 'Graph');
  } catch (error) {
    return { problems: [error.message] };
  }
  const found = [...inside(graph)];
  const boxes = found.filter(one => one.type === 'Node').map(node => node.id.value);
  const known = new Set(boxes);
  const problems = known.size === boxes.length ? [] : ['a box is drawn twice'];
  for (const edge of found.filter(one => one.type === 'Edge'))
    for (const { id } of edge.targets) if (!known.has(id.value)) problems.push(`there is no box ${id.value}`);
  return { problems, texts: found.filter(one => one.type === 'Attribute' && one.key.value === 'label').map(label => shown(label.value.value)) };
}

function* inside(node) {
  for (const child of node.children) {
    yield child;
    yield* inside(child);
  }
}

// The parser leaves commands of labels to Graphviz, and so it does characters of HTML.
function shown(label) {
  return label.replaceAll(/\\(.)/g, (_, command) => command === 'n' ? '\n' : command).replaceAll('&amp;', '&');
}
