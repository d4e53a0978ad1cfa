// HashiCorp's parser of HCL, and the schema of the provider as it comes with the bindings that are generated from it.
import { parse } from '@cdktf/hcl2json';
import fs from 'node:fs';
import { texts } from './texts.mjs';

const Package = '@cdktf/provider-pagerduty';
// The schema is data beside the bindings; those would want all of CDKTF.
const { types } = JSON.parse(fs.readFileSync(new URL(`./node_modules/${Package}/.jsii`, import.meta.url), 'utf8'));
const Order = ['pagerduty_team', 'pagerduty_schedule', 'pagerduty_escalation_policy', 'pagerduty_service', 'pagerduty_service_dependency'];

// What the provider checks in code, so that no schema says it.
const printable = /^(?=.*\S$)[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u;
const rules = {
  'pagerduty_service.name': value => printable.test(value),
  'pagerduty_escalation_policy.name': value => printable.test(value) && !/[\\/&<>]/.test(value),
  'pagerduty_escalation_policy.num_loops': value => value >= 0 && value <= 9,
  'pagerduty_escalation_policy.teams': value => value.length <= 1,
  'pagerduty_escalation_policy.rule.escalation_delay_in_minutes': value => value >= 1,
  'pagerduty_escalation_policy.rule.target.type': value => ['user_reference', 'schedule_reference'].includes(value),
  'pagerduty_schedule.layer.rotation_turn_length_seconds': value => value >= 3600 && value <= 365 * 24 * 3600,
  'pagerduty_schedule.layer.restriction.type': value => ['daily_restriction', 'weekly_restriction'].includes(value),
  'pagerduty_schedule.layer.restriction.start_time_of_day': value => /^([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/.test(value),
  'pagerduty_schedule.layer.restriction.start_day_of_week': value => value >= 1 && value <= 7,
  'pagerduty_schedule.layer.restriction.duration_seconds': value => value >= 1 && value < 7 * 24 * 3600,
};

export async function validate(text, file) {
  let parsed;
  try {
    parsed = await parse(file, text);
  } catch (error) {
    return { problems: [String(error.message ?? error).split('\n').find(line => line) ?? 'cannot be parsed'] };
  }
  const problems = [];
  const { resource = {}, variable = {}, ...others } = parsed;
  for (const key of Object.keys(others)) problems.push(`unexpected block ${key}`);
  for (const [type, blocks] of Object.entries(resource))
    for (const [label, bodies] of Object.entries(blocks)) {
      if (bodies.length > 1) problems.push(`${type}.${label} is defined ${bodies.length} times`);
      for (const body of bodies) checkBlock(body, `${Package}.${camel(type)}.${pascal(type)}Config`, type, `${type}.${label}`, problems);
    }
  for (const expression of texts(parsed).filter(value => /^\$\{[^"]*\}$/.test(value) || value.startsWith('${var.'))) {
    const [, root, name, attribute] = /^\$\{(\w+)\.([\w-]+)(?:\.(\w+)|\["(?:[^"\\]|\\.)*"\])?\}$/s.exec(expression) ?? [];
    const exists = root === 'var' ? variable[name] : resource[root]?.[name] && ['id', 'type'].includes(attribute);
    if (!exists && !/^\$\{(map|list)\(/.test(expression)) problems.push(`${expression} refers to nothing`);
  }
  const positions = [...text.matchAll(/^resource "(\w+)"/gm)].map(match => Order.indexOf(match[1]));
  if (positions.some((position, i) => position < 0 || (i > 0 && position < positions[i - 1]))) problems.push('resources are not in the order of what they refer to');
  return { problems, texts: texts(parsed).map(value => value.replaceAll(/([$%])\1\{/g, '$1{')) };
}

function checkBlock(body, typeName, rulePath, place, problems) {
  const properties = new Map((types[typeName]?.properties ?? []).map(property => [snake(property.name), property]));
  if (properties.size === 0) {
    problems.push(`${place}: the provider has no ${typeName}`);
    return;
  }
  for (const key of Object.keys(body)) if (!properties.has(key)) problems.push(`${place}: unknown argument ${key}`);
  for (const [key, property] of properties) {
    const value = body[key];
    if (value === undefined) {
      if (!property.optional) problems.push(`${place}: ${key} is missing`);
      continue;
    }
    const [path, inner] = [`${rulePath}.${key}`, structOf(property.type)];
    if (inner) for (const block of [value].flat()) checkBlock(block, inner, path, `${place}.${key}`, problems);
    else if (!(typeof value === 'string' && value.startsWith('${')) && rules[path] && !rules[path](value)) problems.push(`${place}: ${key} is ${JSON.stringify(value)}`);
    else if (property.type?.primitive === 'number' && typeof value !== 'number' && !String(value).startsWith('${')) problems.push(`${place}: ${key} is no number`);
  }
}

function structOf(type) {
  if (type?.fqn?.startsWith(Package)) return type.fqn;
  if (type?.collection) return structOf(type.collection.elementtype);
  return type?.union?.types.map(structOf).find(name => name);
}

function camel(type) { return type.replace(/^pagerduty_/, '').replace(/_(\w)/g, (_, letter) => letter.toUpperCase()); }
function pascal(type) { return camel(type).replace(/^\w/, letter => letter.toUpperCase()); }
function snake(name) { return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`); }
