import { type Schema, toKey, toType } from './to-type.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema: Schema }>; required?: boolean };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const methods = ['get', 'post', 'patch', 'delete'];
/** The rest is for browsers and for Google. */
const publicApi = '/api/v1/';

/** The module of types that the client is typed by: a type per schema, and what each route takes and gives. */
export function toModule(document: OpenApiDocument): string {
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `export type ${name} = ${toType(schema, 'received')};`,
  );
  const routes = Object.entries(document.paths)
    .filter(([path]) => path.startsWith(publicApi))
    .flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([method]) => methods.includes(method))
        .map(([method, operation]) => toRoute(`${method.toUpperCase()} ${path}`, operation)),
    );
  return [
    '// Made from the API’s own description by client/generate/index.ts. Not edited by hand.\n',
    ...schemas,
    `\n/** Every route: what it takes, and what it answers. */\nexport interface Routes {\n${routes.join('\n')}\n}\n`,
  ].join('\n');
}

function toRoute(name: string, { summary, parameters = [], requestBody, responses }: Operation): string {
  const body = requestBody?.content?.['application/json']?.schema;
  const isBodyOptional = requestBody?.required !== true;
  const fields = [
    ...toGroup('path', parameters),
    ...toGroup('query', parameters),
    ...(body ? [`body${isBodyOptional ? '?' : ''}: ${toType(body, 'sent')};`] : []),
  ];
  const input = fields.length > 0 ? `{ ${fields.join(' ')} }` : 'Record<string, never>';
  return `${summary ? `  /** ${summary.replaceAll('*/', '* /')} */\n` : ''}  ${toKey(name)}: { input: ${input}; answer: ${toAnswer(responses)} };`;
}

function toGroup(where: 'path' | 'query', parameters: Parameter[]): string[] {
  const own = parameters.filter((parameter) => parameter.in === where);
  if (own.length === 0) return [];
  const isRequired = own.some(({ required }) => required);
  const fields = own.map(
    ({ name, required, schema }) => `${toKey(name)}${required ? '' : '?'}: ${toType(schema, 'sent')};`,
  );
  return [`${where}${isRequired ? '' : '?'}: { ${fields.join(' ')} };`];
}

/** JSON as its type; files and streams as the response itself. */
function toAnswer(responses: Operation['responses']): string {
  const types = Object.entries(responses)
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([, { content }]) => {
      if (!content) return 'undefined';
      const json = content['application/json'];
      return json ? toType(json.schema, 'received') : 'Response';
    });
  return [...new Set(types)].join(' | ');
}
