// OpenSLO publishes no schema in a package. This one is written from its specification, v1; the parser of YAML is somebody else's.
import Ajv from 'ajv/dist/2020.js';
import fs from 'node:fs';
import { documents } from './yaml.mjs';
import { texts } from './texts.mjs';

const matchesSchema = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(fs.readFileSync(new URL('./openslo-v1.schema.json', import.meta.url), 'utf8')));

export async function validate(text) {
  const { problems, values } = documents(text);
  const present = values.filter(value => value !== null);
  const names = new Set();
  for (const value of present) {
    const name = `${value.kind} ${value.metadata?.name}`;
    if (!matchesSchema(value)) problems.push(...matchesSchema.errors.map(error => `${name}: ${error.instancePath} ${error.message}`));
    if (names.has(name)) problems.push(`${name} is defined twice`);
    names.add(name);
  }
  for (const { kind, metadata, spec } of present)
    if (kind === 'SLO' && !names.has(`Service ${spec?.service}`)) problems.push(`SLO ${metadata?.name}: there is no Service ${spec?.service}`);
  return { problems, texts: texts(present) };
}
