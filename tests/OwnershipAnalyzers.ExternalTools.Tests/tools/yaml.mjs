import YAML from 'yaml';

/** The documents of a YAML file, and why they are none. */
export function documents(text, version = '1.2') {
  const all = [...YAML.parseAllDocuments(text, { version })];
  return { problems: all.flatMap(document => [...document.errors, ...document.warnings].map(error => error.message.split('\n')[0])), values: all.map(document => document.toJS()) };
}
