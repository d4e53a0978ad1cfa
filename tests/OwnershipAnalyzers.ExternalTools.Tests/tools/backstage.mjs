// Backstage's own policies and validators of kinds.
import { createRequire } from 'node:module';
import { documents } from './yaml.mjs';
import { texts } from './texts.mjs';

// Its modules are not marked as such, which Node.js 18 does not forgive.
const model = createRequire(import.meta.url)('@backstage/catalog-model');

const policy = model.EntityPolicies.allOf([
  new model.SchemaValidEntityPolicy(), new model.DefaultNamespaceEntityPolicy(), new model.NoForeignRootFieldsEntityPolicy(), new model.FieldFormatEntityPolicy(),
]);
const kinds = {
  API: model.apiEntityV1alpha1Validator, Component: model.componentEntityV1alpha1Validator, Domain: model.domainEntityV1alpha1Validator, Group: model.groupEntityV1alpha1Validator,
  Location: model.locationEntityV1alpha1Validator, Resource: model.resourceEntityV1alpha1Validator, System: model.systemEntityV1alpha1Validator, User: model.userEntityV1alpha1Validator,
};
const references = {
  Group: ['owner', 'parent', 'children'], System: ['system'], Domain: ['domain'], Component: ['subcomponentOf', 'dependsOn', 'dependencyOf'], API: ['providesApis', 'consumesApis'], User: ['members'],
};

export async function validate(text) {
  const { problems, values } = documents(text);
  const seen = new Set();
  for (const raw of values) {
    try {
      const entity = await policy.enforce(structuredClone(raw));
      const validator = kinds[entity.kind];
      if (!validator) throw new Error(`unknown kind ${entity.kind}`);
      if (!await validator.check(entity)) throw new Error(`apiVersion ${entity.apiVersion} is not accepted for kind ${entity.kind}`);
      for (const [kind, fields] of Object.entries(references))
        for (const field of fields)
          for (const reference of [entity.spec?.[field] ?? []].flat()) check(reference, kind);
      const id = model.stringifyEntityRef(entity);
      if (seen.has(id)) throw new Error(`duplicate entity ${id}`);
      seen.add(id);
    } catch (error) {
      problems.push(error.message.split('\n')[0]);
    }
  }
  return { problems, texts: texts(values) };
}

// Their parser of references accepts more than their names allow.
function check(reference, defaultKind) {
  const { kind, namespace, name } = model.parseEntityRef(reference, { defaultKind, defaultNamespace: 'default' });
  const rules = model.KubernetesValidatorFunctions;
  if (!rules.isValidObjectName(name) || !rules.isValidNamespace(namespace) || !/^[a-zA-Z][a-z0-9A-Z]*$/.test(kind)) throw new Error(`malformed entity reference "${reference}"`);
}
