// The strict validator of CycloneDX's own library, and what its schema cannot say: references lead somewhere.
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { texts } from './texts.mjs';

export async function validate(text) {
  const bom = JSON.parse(text);
  const errors = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  const problems = errors === null ? [] : [errors].flat().map(error => `${error.instancePath ?? ''} ${error.message}`);
  const nested = component => [component, ...(component.components ?? []).flatMap(nested)];
  const defined = [bom.metadata?.component ?? [], ...(bom.services ?? []), ...(bom.components ?? [])].flat().flatMap(nested).map(item => item['bom-ref']);
  const known = new Set(defined);
  if (known.size !== defined.length) problems.push('a bom-ref is not unique');
  for (const { ref, dependsOn = [] } of bom.dependencies ?? [])
    for (const end of [ref, ...dependsOn]) if (!known.has(end)) problems.push(`reference to unknown ${end}`);
  return { problems, texts: texts(bom) };
}
