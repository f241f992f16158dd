import { type OpenApi, type Operation, operationsOf, resolve, type Schema } from './openapi.ts';

/**
 * What of the earlier document somebody may rely on and no longer finds in the later one, each as a sentence: a route, a
 * field or a word that went, another type, an input that is newly asked for or newly refused. Additions are none.
 */
export function breakingChanges(before: OpenApi, after: OpenApi): string[] {
  const later = new Map(operationsOf(after).map((each) => [each.name, each.operation]));
  return operationsOf(before).flatMap(({ name, operation }) => {
    const now = later.get(name);
    if (!now) return [`${name} was removed`];
    return [
      ...(now.operationId === operation.operationId ? [] : [`${name} is now called ${now.operationId}`]),
      ...comparison(before, after)
        .operation(operation, now)
        .map((fault) => `${name}: ${fault}`),
    ];
  });
}

/** What is sent may be asked less of; what is answered may hold more. */
type Direction = 'sent' | 'answered';

function comparison(before: OpenApi, after: OpenApi) {
  // Schemas that hold themselves.
  const seen = new Set<string>();

  function operation(was: Operation, is: Operation): string[] {
    const credentials = (of: Operation) => (of.security ?? []).flatMap((each) => Object.keys(each));
    const shut = credentials(was).filter((each) => !credentials(is).includes(each));
    const isClosed = was.security?.length === 0 && credentials(is).length > 0;
    return [
      ...shut.map((each) => `no longer takes the credential ${each}`),
      ...(isClosed ? ['now asks for a credential'] : []),
      ...parameters(was, is),
      ...body(was, is),
      ...answers(was, is),
    ];
  }

  function parameters(was: Operation, is: Operation): string[] {
    const all = (document: OpenApi, of: Operation) =>
      new Map(
        (of.parameters ?? [])
          .map((each) => resolve(document, each as never) as NonNullable<Operation['parameters']>[number])
          .map((each) => [`${each.in} parameter ${each.name}`, each]),
      );
    const [earlier, later] = [all(before, was), all(after, is)];
    const gone = [...earlier.keys()].filter((name) => !later.has(name));
    return [
      ...gone.map((name) => `${name} was removed`),
      ...[...later].flatMap(([name, each]) => {
        const old = earlier.get(name);
        if (each.required && !old?.required) return [`${name} is newly required`];
        return old ? schema(old.schema ?? {}, each.schema ?? {}, name, 'sent') : [];
      }),
    ];
  }

  function body(was: Operation, is: Operation): string[] {
    if (!was.requestBody) return is.requestBody?.required ? ['now asks for a body'] : [];
    if (!is.requestBody) return ['no longer takes a body'];
    const newly = is.requestBody.required && !was.requestBody.required ? ['the body is newly required'] : [];
    const { content } = is.requestBody;
    return Object.entries(was.requestBody.content).reduce(
      (faults, [type, media]) => [
        ...faults,
        ...(content[type]
          ? schema(media.schema ?? {}, content[type].schema ?? {}, 'body', 'sent')
          : [`no longer takes ${type}`]),
      ],
      newly,
    );
  }

  /** Problems are not compared: a failure that no longer happens is missed by nobody. */
  function answers(was: Operation, is: Operation): string[] {
    return Object.entries(was.responses)
      .filter(([status]) => Number(status) < 400)
      .flatMap(([status, answer]) => {
        const now = is.responses[status];
        if (!now) return [`no longer answers ${status}`];
        const content = resolve(after, now).content ?? {};
        return Object.entries(resolve(before, answer).content ?? {}).flatMap(([type, media]) =>
          content[type]
            ? schema(media.schema ?? {}, content[type].schema ?? {}, status, 'answered')
            : [`${status} no longer has the type ${type}`],
        );
      });
  }

  function schema(was: Schema, is: Schema, at: string, direction: Direction): string[] {
    const visit = `${was.$ref} ${is.$ref} ${direction}`;
    if (was.$ref && is.$ref) {
      if (seen.has(visit)) return [];
      seen.add(visit);
    }
    return compare(flatten(before, was), flatten(after, is), at, direction);
  }

  function compare(was: Schema, is: Schema, at: string, direction: Direction): string[] {
    return [
      ...types(was, is, at, direction),
      ...words(was, is, at),
      ...(direction === 'sent' ? bounds(was, is, at) : []),
      ...fields(was, is, at, direction),
      ...(was.items && is.items ? schema(was.items, is.items, `${at}[]`, direction) : []),
      ...(isSchema(was.additionalProperties) && isSchema(is.additionalProperties)
        ? schema(was.additionalProperties, is.additionalProperties, `${at}.*`, direction)
        : []),
      ...options(was, is, at, direction),
    ];
  }

  function fields(was: Schema, is: Schema, at: string, direction: Direction): string[] {
    const [earlier, later] = [was.properties ?? {}, is.properties ?? {}];
    const faults = Object.entries(earlier).flatMap(([name, each]) =>
      later[name] ? schema(each, later[name], `${at}.${name}`, direction) : [`${at}.${name} was removed`],
    );
    const [had, has] = [new Set(was.required), new Set(is.required)];
    if (direction === 'sent') {
      return [...faults, ...[...has].filter((name) => !had.has(name)).map((name) => `${at}.${name} is newly required`)];
    }
    const loose = [...had].filter((name) => later[name] && !has.has(name));
    return [...faults, ...loose.map((name) => `${at}.${name} may now be missing`)];
  }

  function options(was: Schema, is: Schema, at: string, direction: Direction): string[] {
    const list = (document: OpenApi, of: Schema) =>
      (of.oneOf ?? of.anyOf ?? []).map((option, index) => [kindOf(document, option, index), option] as const);
    const later = new Map(list(after, is));
    return list(before, was).flatMap(([kind, option]) => {
      const now = later.get(kind);
      return now ? schema(option, now, `${at}<${kind}>`, direction) : [`${at}<${kind}> was removed`];
    });
  }

  return { operation };
}

function types(was: Schema, is: Schema, at: string, direction: Direction): string[] {
  const [had, has] = [[was.type ?? []].flat(), [is.type ?? []].flat()];
  if (had.length === 0 || has.length === 0) return [];
  const isLike = (list: string[], type: string) =>
    list.includes(type) || (type === 'integer' && list.includes('number'));
  const wanted =
    direction === 'sent' ? had.filter((type) => !isLike(has, type)) : has.filter((type) => !isLike(had, type));
  const formats =
    was['format'] === is['format'] ? [] : [`${at} was ${String(was['format'])}, is ${String(is['format'])}`];
  return [...(wanted.length > 0 ? [`${at} was ${had.join(' or ')}, is ${has.join(' or ')}`] : []), ...formats];
}

function words(was: Schema, is: Schema, at: string): string[] {
  const has = is.enum ?? ('const' in is ? [is['const']] : undefined);
  const had = was.enum ?? ('const' in was ? [was['const']] : undefined);
  if (!had || !has) return has && !had ? [`${at} is now one of few words`] : [];
  return had.filter((word) => !has.includes(word)).map((word) => `${at} no longer has ${JSON.stringify(word)}`);
}

/** What was let in and no longer is. */
function bounds(was: Schema, is: Schema, at: string): string[] {
  const number = (of: Schema, name: string, none: number) => (typeof of[name] === 'number' ? of[name] : none);
  const lower = ['minimum', 'minLength', 'minItems'].filter(
    (name) => number(is, name, -Infinity) > number(was, name, -Infinity),
  );
  const upper = ['maximum', 'maxLength', 'maxItems'].filter(
    (name) => number(is, name, Infinity) < number(was, name, Infinity),
  );
  const pattern = is['pattern'] !== undefined && is['pattern'] !== was['pattern'] ? ['pattern'] : [];
  return [...lower, ...upper, ...pattern].map(
    (name) => `${at} has another ${name}: ${String(was[name] ?? 'none')} before, ${String(is[name])} now`,
  );
}

function flatten(document: OpenApi, given: Schema): Schema {
  const schema = resolve(document, given);
  if (!schema.allOf) return schema;
  return schema.allOf
    .map((part) => flatten(document, part))
    .reduce(
      (merged, part) => ({
        ...merged,
        ...part,
        properties: { ...merged.properties, ...part.properties },
        required: [...(merged.required ?? []), ...(part.required ?? [])],
      }),
      schema,
    );
}

/** Tells the options of a union apart: by the name of the schema, by the word that says its kind, by its fields. */
function kindOf(document: OpenApi, option: Schema, index: number): string {
  if (option.$ref) return option.$ref.slice(option.$ref.lastIndexOf('/') + 1);
  const { properties = {}, type } = resolve(document, option);
  for (const [name, each] of Object.entries(properties)) {
    const word = 'const' in each ? each['const'] : each.enum?.length === 1 ? each.enum[0] : undefined;
    if (typeof word === 'string') return `${name} ${word}`;
  }
  const names = Object.keys(properties);
  if (names.length === 0) return [type ?? index].flat().join('|');
  return names.length === 1 ? names[0]! : `${index + 1}`;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
