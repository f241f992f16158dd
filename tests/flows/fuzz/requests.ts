import fc from 'fast-check';
import { type OpenApi, type Operation, operationsOf, type Parameter, resolve } from '../document/openapi.ts';
import { fromSchema } from './from-schema.ts';
import { garbled, mutated, oddValues } from './mutations.ts';

export interface FuzzRequest {
  operationId: string;
  method: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
}

/** What there is to ask for, and with what. */
export interface World {
  /** Headers by who asks: nobody, a person, a key, somebody of another team, somebody who makes it up. */
  credentials: Record<string, string>[];
  /** Of the first team: by what a path names before them, `chats`. */
  ids: Record<string, string>;
  /** Of another team. */
  foreignIds: string[];
}

/** What would end the session, the team or its property is not done with a credential that may. */
const ending = new Set([
  'signOut',
  'createTenant',
  'deleteConnection',
  'unlinkProperty',
  'switchTenant',
  'leaveTenant',
]);
/** They take long, so there are fewer of them. */
const slow = new Set(['ask', 'askBatch', 'query', 'sendMessage']);

/** Requests for every route of the document: as they should be, and wrong in one way or another. */
export function requestsOf(document: OpenApi, world: World): fc.Arbitrary<FuzzRequest> {
  return fc.oneof(
    ...operationsOf(document).map((each) => ({
      weight: slow.has(each.operation.operationId) ? 1 : 4,
      arbitrary: requestOf(document, world, each),
    })),
  );
}

function requestOf(
  document: OpenApi,
  { credentials, ids, foreignIds }: World,
  { method, path, operation }: ReturnType<typeof operationsOf>[number],
): fc.Arbitrary<FuzzRequest> {
  const parameters = (operation.parameters ?? []).map((each) => resolve(document, each as never) as Parameter);
  const [cookie = {}, key = {}, ...others] = credentials;
  // Who may gets further than who may not.
  const harmless = ending.has(operation.operationId) ? others : [...others, cookie, cookie, cookie, key, key, key];
  return fc.record({
    operationId: fc.constant(operation.operationId),
    method: fc.oneof({ weight: 15, arbitrary: fc.constant(method) }, { weight: 1, arbitrary: verbs }),
    path: fc
      .tuple(pathOf(path, ids, foreignIds, ending.has(operation.operationId)), queryOf(document, parameters))
      .chain(([where, query]) =>
        fc.oneof(
          { weight: 15, arbitrary: fc.constant(`${where}${query}`) },
          { weight: 1, arbitrary: oddSpellings.map((spell) => spell(`${where}${query}`)) },
        ),
      ),
    headers: fc
      .tuple(fc.constantFrom(...harmless), headersOf(document, parameters), contentTypes)
      .map(([credential, own, type]) => ({ ...own, ...(type && { 'content-type': type }), ...credential })),
    body: bodyOf(document, operation),
  });
}

function pathOf(
  path: string,
  ids: Record<string, string>,
  foreignIds: string[],
  neverOwn: boolean,
): fc.Arbitrary<string> {
  const slots = [...path.matchAll(/([\w-]+)\/\{(\w+)\}/g)].map(([, noun = '']) => {
    const own = neverOwn ? undefined : ids[noun];
    return fc.oneof(
      { weight: own ? 6 : 1, arbitrary: fc.constant(own ?? '00000000-0000-4000-8000-000000000000') },
      { weight: 2, arbitrary: fc.constantFrom(...foreignIds) },
      { weight: 1, arbitrary: fc.uuid() },
      { weight: 2, arbitrary: oddValues.map((odd) => encodePath(asText(odd))) },
    );
  });
  return fc.tuple(...slots).map((values) => {
    const left = [...values];
    return path.replaceAll(/\{\w+\}/g, () => left.shift() ?? '');
  });
}

function queryOf(document: OpenApi, parameters: Parameter[]): fc.Arbitrary<string> {
  const pairs = parameters
    .filter((each) => each.in === 'query')
    .map((each) =>
      fc
        .oneof(
          { weight: 3, arbitrary: fromSchema(document, each.schema ?? {}).map((value) => [String(value)]) },
          { weight: 2, arbitrary: fc.constant<string[]>([]) },
          { weight: 1, arbitrary: fc.array(oddValues.map(asText), { maxLength: 2 }) },
        )
        .map((values) => values.map((value) => `${each.name}=${encodeQuery(value)}`)),
    );
  return fc.tuple(...pairs).map((all) => (all.flat().length > 0 ? `?${all.flat().join('&')}` : ''));
}

function headersOf(document: OpenApi, parameters: Parameter[]): fc.Arbitrary<Record<string, string>> {
  const named = parameters.filter((each) => each.in === 'header');
  const values = named.map((each) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fromSchema(document, each.schema ?? {}).map(String) },
      { weight: 1, arbitrary: oddValues.map(asText) },
    ),
  );
  const accept = fc.constantFrom(undefined, '*/*', 'application/json', 'text/event-stream', 'text/html', ';;,q=', '*');
  return fc.tuple(fc.tuple(...values), accept).map(([all, type]) => {
    const given = all.flatMap((value, index): [string, string][] =>
      value === undefined ? [] : [[named[index]!.name.toLowerCase(), value]],
    );
    return { ...Object.fromEntries(given), ...(type && { accept: type }) };
  });
}

function bodyOf(document: OpenApi, operation: Operation): fc.Arbitrary<FuzzRequest['body']> {
  const [media] = Object.values(operation.requestBody?.content ?? {});
  if (!media?.schema)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant('{}') });
  const generated = fromSchema(document, media.schema);
  const valid = media.example === undefined ? generated : fc.oneof(fc.constant(media.example), generated);
  const text = valid.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 4, arbitrary: mutated(valid).map((value) => JSON.stringify(value) ?? 'null') },
    { weight: 1, arbitrary: garbled(text) },
  );
}

const verbs = fc.constantFrom(
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'PROPFIND',
  'QUERY',
  'get',
  'LINK',
);
const contentTypes = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[undefined, 'text/plain', 'application/xml', 'application/json; charset=utf-16', 'APPLICATION/JSON'],
      ...['application/secevent+jwt', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', ';'],
    ),
  },
);
const oddSpellings = fc.constantFrom<(path: string) => string>(
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.replace('/v1/', '/v1//'),
  (path) => path.replace('/v1/', '/v1/%2e/'),
  (path) => path.toUpperCase(),
  (path) => `${path}%00`,
  (path) => `${path}?limit=1&limit=2&__proto__=1`,
  (path) => path.replace('v1', 'v2'),
  (path) => `${path}%`,
  (path) => `${path}%ff`,
);

const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Half of a surrogate pair cannot be written in an address. */
const encodePath = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, 2_000) || '%20';
const encodeQuery = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, 4_000);
