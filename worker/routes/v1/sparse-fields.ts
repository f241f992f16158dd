import { z } from '@hono/zod-openapi';

/** `fields=answer,metrics.label`: only these fields of an answer that is large. */
export const fieldsParameter = z
  .string()
  .max(500)
  .regex(
    /^[A-Za-z_*][\w*]*(\.[\w*]+)*(,[A-Za-z_*][\w*]*(\.[\w*]+)*)*$/,
    'name fields with commas between them and dots inside, as answer,metrics.label',
  )
  .optional();

type Tree = Map<string, Tree | 'whole'>;

/**
 * The same answer with the named fields only; lists are looked through, `*` is every name. Fields that are not there are
 * left out, so the type of the answer claims what a client that names fields does not expect.
 */
export function pickFields<Body>(body: Body, fields: string | undefined): Body {
  if (fields === undefined) return body;
  const tree: Tree = new Map();
  for (const path of fields.split(',')) add(tree, path.split('.'));
  return pick(body, tree) as Body;
}

function add(tree: Tree, [name = '', ...inside]: string[]): void {
  const branch = tree.get(name);
  if (inside.length === 0) tree.set(name, 'whole');
  else if (branch !== 'whole') {
    const next: Tree = branch ?? new Map();
    tree.set(name, next);
    add(next, inside);
  }
}

function pick(value: unknown, tree: Tree | 'whole'): unknown {
  if (tree === 'whole' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const branch = tree.get(name) ?? tree.get('*');
      return branch ? [[name, pick(each, branch)]] : [];
    }),
  );
}
