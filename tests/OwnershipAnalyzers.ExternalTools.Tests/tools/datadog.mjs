// The models that Datadog generates from its OpenAPI description.
import { createRequire } from 'node:module';
import { documents } from './yaml.mjs';
import { texts } from './texts.mjs';

const require = createRequire(import.meta.url);
const { ObjectSerializer } = require('@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/models/ObjectSerializer');
const Model = 'EntityV3';

export async function validate(text) {
  const { problems, values } = documents(text);
  for (const raw of values) {
    const name = raw?.metadata?.name ?? '(no name)';
    try {
      const entity = ObjectSerializer.deserialize(raw, Model, '');
      const problem = unknown(entity, Model, 0);
      if (problem) problems.push(`${name}: ${problem}`);
      else ObjectSerializer.serialize(entity, Model, '');
    } catch (error) {
      problems.push(`${name}: ${error.message.split('\n')[0]}`);
    }
  }
  return { problems, texts: texts(values) };
}

// What a model does not know it keeps aside, and says nothing.
function unknown(value, path, depth) {
  if (!value || typeof value !== 'object' || depth > 12) return null;
  if (value._unparsed || value.constructor?.name === 'UnparsedObject') return `${path} is not accepted`;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'additionalProperties') {
      const keys = Object.keys(inner ?? {});
      if (keys.length > 0 && !/metadata|labels/i.test(path)) return `${path} has unknown keys ${keys}`;
      continue;
    }
    const problem = key === 'extensions' ? null : unknown(inner, `${path}.${key}`, depth + 1);
    if (problem) return problem;
  }
  return null;
}
