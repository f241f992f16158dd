import { testKind, webhookKinds } from '../../../db/webhook-events.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { access, type Access } from '../../../worker/access.ts';
import { errorCodes } from '../../../worker/errors.ts';
import { api, createTestApp } from '../create-test-app.ts';
import { type Checker, createChecker } from './check-answers.ts';
import { type OpenApi, operationsOf, resolve, type Schema } from './openapi.ts';

let document: OpenApi;
let check: Checker;
let operations: ReturnType<typeof operationsOf>;

beforeAll(async () => {
  const response = await createTestApp().request(`${api}/openapi.json`);
  document = (await response.json()) as OpenApi;
  check = createChecker(document);
  operations = operationsOf(document);
});

/** Every schema that is in a property's place, with the property's name and where it is. */
function fieldsOf(schema: Schema, at: string): [at: string, name: string][] {
  const inside = [
    ...(schema.allOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
  return [
    ...inside.flatMap((each) => fieldsOf(each, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]): [string, string][] => [
      [at, name],
      ...fieldsOf(each, `${at}.${name}`),
    ]),
  ];
}

describe('GET /api/v1/openapi.json', () => {
  it('describes every route there is', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: 'http://parley.test' }]);
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(access).sort());
  });

  it('says of each what it is called, where it belongs, who may and how it can end', () => {
    const tags = document.tags.map(({ name }) => name);
    const faults = operations.flatMap(({ name, operation }) => {
      const statuses = Object.keys(operation.responses);
      const declared: Access = access[name as keyof typeof access];
      const credentials = (operation.security ?? []).flatMap((each) => Object.keys(each));
      const expected = {
        anyone: [],
        session: ['session'],
        session_or_key: ['session', 'api_key'],
        visitor: ['visitor'],
      }[declared.by];
      const missing = Object.entries({
        id: /^[a-z][A-Za-z]+$/.test(operation.operationId),
        summary: /\w/.test(operation.summary ?? ''),
        tag: operation.tags?.length === 1 && tags.includes(operation.tags[0]!),
        success: statuses.some((status) => /^[23]\d\d$/.test(status)),
        failures: ['400', '429', '500', '503'].every((status) => statuses.includes(status)),
        credentials: JSON.stringify(credentials) === JSON.stringify(expected),
        refusal: declared.by === 'anyone' || ['401', '403'].every((status) => statuses.includes(status)),
      }).filter(([, holds]) => !holds);
      return missing.map(([what]) => `${name}: ${what}`);
    });
    expect(faults).toEqual([]);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  });

  it('describes every parameter, header and answer, with examples that fit', () => {
    const faults: string[] = [];
    const fits = (at: string, schema: Schema | undefined, example: unknown) => {
      const fault = schema && example !== undefined ? check.faultOf(schema, example) : 'has no example';
      if (fault) faults.push(`${at}: ${fault}`);
    };
    for (const { name, path, operation } of operations) {
      const parameters = operation.parameters ?? [];
      const inPath = parameters.filter((each) => each.in === 'path').map((each) => `{${each.name}}`);
      if (inPath.join() !== (path.match(/\{\w+\}/g) ?? []).join()) faults.push(`${name}: parameters of the path`);
      for (const given of parameters) {
        const parameter = resolve(document, given as never) as (typeof parameters)[number];
        if (!parameter.description) faults.push(`${name} ${parameter.name}: has no description`);
        const example = parameter.example ?? parameter.schema?.['example'];
        if (parameter.required || example !== undefined) fits(`${name} ${parameter.name}`, parameter.schema, example);
      }
      for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
        fits(`${name} ${type}`, media.schema, media.example);
      }
      for (const [status, given] of Object.entries(operation.responses)) {
        const answer = resolve(document, given);
        if (!answer.description || !answer.headers?.['X-Request-Id']) faults.push(`${name} ${status}: says too little`);
        const json = answer.content?.['application/json'];
        if (json) fits(`${name} ${status}`, json.schema, json.example);
      }
    }
    for (const [name, { schema, example }] of Object.entries(document.components.headers)) fits(name, schema, example);
    for (const { value } of Object.values(document.components.examples)) {
      fits('problem', { $ref: '#/components/schemas/Problem' }, value);
    }
    expect(faults).toEqual([]);
    expect(Object.keys(document.components.examples).sort()).toEqual([...errorCodes].sort());
  });

  it('describes every event that webhooks are sent, with an example that fits', () => {
    const faults = Object.entries(document.webhooks).flatMap(([kind, { post }]) => {
      const { schema, example } = post?.requestBody?.content['application/json'] ?? {};
      const headers = (post?.parameters ?? []).map((parameter) => parameter.name);
      const isWhole = post?.summary && headers.includes('webhook-signature') && headers.includes('webhook-id');
      const fault = isWhole && schema ? check.faultOf(schema, example) : 'says too little';
      return fault ? [`${kind}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
    expect(Object.keys(document.webhooks).sort()).toEqual([...webhookKinds, testKind].sort());
  });

  it('names fields in snake_case, but for what others named', () => {
    const others = new Set(['messageId', 'errorText', '$schema']);
    const schemas = [
      ...Object.entries(document.components.schemas),
      ...operations.flatMap(({ name, operation }) =>
        [
          ...Object.values(operation.requestBody?.content ?? {}),
          ...Object.values(operation.responses).flatMap((answer) => Object.values(answer.content ?? {})),
        ].map(({ schema = {} }): [string, Schema] => [name, schema]),
      ),
    ];
    const fields = schemas.flatMap(([name, schema]) => fieldsOf(schema, name));
    expect(fields.filter(([, name]) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) && !others.has(name))).toEqual([]);
    const parameters = operations.flatMap(({ operation }) => operation.parameters ?? []);
    expect(parameters.filter((each) => each.in !== 'header' && !/^[a-z]+(_[a-z]+)*$/.test(each.name))).toEqual([]);
    expect(fields.length).toBeGreaterThan(200);
  });

  it('has no schema that nothing leads to', () => {
    const text = JSON.stringify({
      paths: document.paths,
      webhooks: document.webhooks,
      components: document.components,
    });
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !text.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  });
});
