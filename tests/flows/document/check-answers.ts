import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { closeSchema } from './close-schema.ts';
import { type Media, type OpenApi, type Operation, operationsOf, resolve, type Schema } from './openapi.ts';

/** Says where an answer is not what the document promises; each schema is compiled once, when it is first met. */
export function createChecker(document: OpenApi) {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: true,
    code: { optimize: false },
    inlineRefs: false,
  });
  ajvFormats.default(ajv);
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, closeSchema(document, schema)]),
  );
  ajv.addSchema({ $id: 'parley', components: { schemas } });
  const compiled = new Map<Schema, ValidateFunction>();
  const routes = operationsOf(document).map(({ method, path, operation }) => ({
    method,
    operation,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));

  function faultOf(schema: Schema, value: unknown): string | undefined {
    let validate = compiled.get(schema);
    if (!validate) {
      const text = JSON.stringify(closeSchema(document, schema)).replaceAll('"#/components/', '"parley#/components/');
      validate = ajv.compile(JSON.parse(text) as Schema);
      compiled.set(schema, validate);
    }
    if (validate(value)) return undefined;
    const [first] = validate.errors ?? [];
    return `${ajv.errorsText(validate.errors).slice(0, 300)}; ${first?.instancePath} is ${excerpt(value, first?.instancePath)}`;
  }

  return {
    faultOf,

    findOperation(method: string, path: string): Operation | undefined {
      const wanted = method === 'HEAD' ? 'GET' : method;
      return routes.find((route) => route.method === wanted && route.pattern.test(path))?.operation;
    },

    /** What the document says of an answer with this status and type; a fault where it says nothing. */
    mediaOf(
      operation: Operation | undefined,
      status: number,
      type: string | undefined,
    ): { media?: Media; fault?: string } {
      const problem = { schema: { $ref: '#/components/schemas/Problem' } };
      if (!operation) return type === 'application/problem+json' ? { media: problem } : { fault: `has type ${type}` };
      const declared = operation.responses[status];
      if (!declared) return { fault: `has status ${status}, which is not documented` };
      const { content } = resolve(document, declared);
      if (!content) return type === undefined ? {} : { fault: `has status ${status} and should have no body` };
      const media = type === undefined ? undefined : content[type];
      return media ? { media } : { fault: `has status ${status} and type ${type}, which is not documented` };
    },

    /** Each event of a stream that has been read whole. */
    faultOfStream(text: string): string | undefined {
      const event = { $ref: '#/components/schemas/StreamEvent' };
      for (const [, data = ''] of text.matchAll(/^data: (.*)$/gm)) {
        if (data === '[DONE]') continue;
        const fault = faultOf(event, JSON.parse(data));
        if (fault) return `${data.slice(0, 200)}: ${fault}`;
      }
      return undefined;
    },
  };
}

/** @param path a JSON pointer */
function excerpt(value: unknown, path = ''): string {
  const steps = path.split('/').slice(1);
  const found = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], value);
  return JSON.stringify(found).slice(0, 400);
}

export type Checker = ReturnType<typeof createChecker>;
