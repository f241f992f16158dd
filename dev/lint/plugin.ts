import { dirname, relative, resolve } from 'node:path';
import { importProblem } from './import-problem.ts';

/** The part of ESLint's interface that oxlint offers to plugins and that this one uses. */
interface RuleContext {
  filename: string;
  report(problem: { node: unknown; message: string }): void;
}
interface ImportNode {
  source?: { value?: unknown } | null;
  importKind?: 'type' | 'value';
  exportKind?: 'type' | 'value';
}

const root = resolve(import.meta.dirname, '../..');

const layers = {
  create(context: RuleContext) {
    const from = relative(root, context.filename);
    const check = (node: ImportNode) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const to = /^\.\.?(\/|$)/.test(specifier)
        ? { path: relative(root, resolve(dirname(context.filename), specifier)) }
        : { packageName: specifier };
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      const message = importProblem(from, to, { isType });
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: (node: ImportNode) => check({ ...node, importKind: 'type' }),
    };
  },
};

export default { meta: { name: 'parley' }, rules: { layers } };
