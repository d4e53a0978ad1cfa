// Mermaid itself, with the limits that hosts of Markdown leave as they are. It wants a page to live in; jsdom is one without a browser.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

export async function validate(text) {
  const { maxTextSize } = mermaid.mermaidAPI.getConfig();
  if (text.length > maxTextSize) return { problems: [`${text.length} characters, and Mermaid reads ${maxTextSize}`] };
  try {
    const { diagramType } = await mermaid.parse(text);
    if (!diagramType.startsWith('flowchart')) return { problems: [`it is a ${diagramType}`] };
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const labels = [...db.getVertices().values(), ...db.getEdges()].map(one => one.text);
    return { problems: [], texts: [...labels, ...db.getSubGraphs().map(frame => frame.title)].map(shown) };
  } catch (error) {
    return { problems: [error.message.replaceAll('\n', ' ')] };
  }
}

// Mermaid keeps "#quot;" as "ﬂ°quot¶ß" until it draws, and draws labels as HTML.
function shown(label) {
  const element = window.document.createElement('div');
  element.innerHTML = label.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';').replaceAll(/<br ?\/?>/g, '\n');
  return element.textContent;
}
