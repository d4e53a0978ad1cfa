// The detector of OpenTelemetry's SDK reads the variable; the registry of its conventions knows the attributes and their values.
import { envDetector } from '@opentelemetry/resources';
import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import { documents } from './yaml.mjs';

const names = new Set(Object.entries(conventions).filter(([key]) => key.startsWith('ATTR_')).map(([, name]) => name));
const criticalities = new Set(Object.entries(conventions).filter(([key]) => key.startsWith('SERVICE_CRITICALITY_VALUE_')).map(([, value]) => value));

export async function validate(text) {
  const { problems, values } = documents(text);
  const texts = [];
  // The SDK leaves out what it cannot read, and says so in its log.
  const log = message => problems.push(message);
  diag.setLogger({ error: log, warn: log, info() {}, debug() {}, verbose() {} }, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  for (const [service, variables] of Object.entries(values[0] ?? {})) {
    for (const key of Object.keys(variables)) if (key !== 'OTEL_RESOURCE_ATTRIBUTES') problems.push(`${service}: unknown variable ${key}`);
    process.env.OTEL_RESOURCE_ATTRIBUTES = variables.OTEL_RESOURCE_ATTRIBUTES;
    const { attributes = {} } = envDetector.detect();
    for (const name of Object.keys(attributes)) if (!names.has(name)) problems.push(`${service}: ${name} is not in the registry of conventions`);
    const criticality = attributes['service.criticality'];
    if (criticality !== undefined && !criticalities.has(criticality)) problems.push(`${service}: service.criticality is ${criticality}`);
    if (attributes['service.name'] !== service) problems.push(`${service}: service.name is ${attributes['service.name']}`);
    texts.push(...Object.values(attributes));
  }
  return { problems, texts };
}
