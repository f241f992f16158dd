/**
 * Who may import whom. A file belongs to the most specific room that fits its path, and may import what the room
 * lists and nothing else, so that a new folder is closed until somebody gives it a line here.
 */
export interface Room {
  /** A file, a folder (ends with `/`), or the tests beside the code of a folder and their fixtures (`worker/*.test`). */
  room: string;
  /** Files and folders it may import. A room that is a folder may always import itself. */
  imports: readonly string[];
  /** What it may import with `import type` on top of that. */
  types?: readonly string[];
  /** The only packages it may import. */
  packages?: readonly string[];
  /** Packages it may not import. */
  noPackages?: readonly string[];
}

const failures = ['worker/errors.ts', 'worker/to-app-error.ts', 'worker/log.ts'] as const;
const hono = ['hono', '@hono'] as const;
const everyTest = ['dev/', 'tests/'] as const;

export const rooms: readonly Room[] = [
  {
    room: 'worker/index.ts',
    imports: [
      'worker/app.ts',
      'worker/bind-dependencies.ts',
      'worker/create-queue.ts',
      'worker/objects/',
      'worker/jobs/',
    ],
    types: ['worker/'],
  },
  {
    room: 'worker/bind-dependencies.ts',
    imports: ['worker/create-dependencies.ts', 'worker/objects/', 'worker/mail/'],
    types: ['worker/'],
  },
  {
    room: 'worker/create-dependencies.ts',
    imports: [
      'worker/counters.ts',
      'worker/create-queue.ts',
      'worker/languages.ts',
      'worker/env.ts',
      'worker/ai/',
      'worker/knowledge/',
      'worker/google/',
      'worker/limits/',
      'worker/mail/',
      'worker/oauth/',
      'db/',
    ],
    types: ['worker/'],
  },
  { room: 'worker/create-queue.ts', imports: [] },
  {
    room: 'worker/mail/',
    imports: ['worker/egress.ts'],
    types: ['worker/env.ts', 'worker/services/mail/mailer.ts'],
    packages: ['cloudflare:email'],
  },
  { room: 'worker/egress-public/', imports: ['worker/egress.ts'], packages: [] },
  {
    room: 'worker/app.ts',
    imports: ['worker/routes/', 'worker/middleware/', 'worker/access.ts', 'worker/problem.ts', ...failures],
    types: ['worker/'],
  },
  { room: 'worker/access.ts', imports: [], types: ['db/scope.ts'] },
  {
    room: 'worker/routes/',
    imports: [
      'db/audit-actions.ts',
      'db/webhook-events.ts',
      'worker/access.ts',
      'worker/middleware/',
      'worker/services/',
      'worker/analyst/',
      'worker/problem.ts',
      ...failures,
    ],
    types: ['worker/', 'db/'],
  },
  {
    room: 'worker/routes/mcp.ts',
    imports: ['worker/mcp/', 'worker/problem.ts', ...failures],
    types: ['worker/'],
  },
  /** OAuth for programs: the library behind it, and the one page that it has. */
  {
    room: 'worker/oauth/',
    imports: ['worker/services/connected-apps/oauth.ts'],
    types: ['worker/'],
  },
  {
    room: 'worker/routes/oauth.ts',
    imports: ['worker/oauth/', 'worker/middleware/', 'worker/services/', ...failures],
    types: ['worker/'],
  },
  /** A client of the API in the Worker itself: it knows the API's shapes, and no service. */
  {
    room: 'worker/mcp/',
    imports: ['worker/analyst/plan.ts'],
    types: ['worker/'],
    noPackages: hono,
  },
  {
    room: 'worker/middleware/',
    imports: ['worker/access.ts', 'worker/services/', 'worker/limits/', 'worker/problem.ts', ...failures, 'db/'],
    types: ['worker/'],
  },
  {
    room: 'worker/objects/',
    imports: ['worker/services/', 'worker/create-dependencies.ts', ...failures],
    types: ['worker/', 'db/'],
  },
  {
    room: 'worker/jobs/',
    imports: ['worker/services/', ...failures],
    types: ['worker/', 'db/'],
    noPackages: hono,
  },
  {
    room: 'worker/services/',
    imports: [
      'worker/analyst/',
      'worker/knowledge/',
      'worker/google/',
      'worker/ai/',
      'worker/egress-public/',
      ...failures,
      'db/',
    ],
    types: [
      'worker/context.ts',
      'worker/counters.ts',
      'worker/env.ts',
      'worker/routes/v1/alert-schemas.ts',
      'worker/routes/v1/annotation-schemas.ts',
      'worker/routes/v1/report-schemas.ts',
      'worker/routes/v1/schemas.ts',
      'worker/routes/v1/schedule-schemas.ts',
      'worker/routes/v1/search-schemas.ts',
      'worker/routes/v1/share-schemas.ts',
      'worker/routes/v1/sync-schemas.ts',
      'worker/routes/v1/team-schemas.ts',
      'worker/routes/v1/webhook-schemas.ts',
      'worker/routes/v1/widget-schemas.ts',
    ],
    noPackages: hono,
  },
  // The browser runs it too.
  { room: 'worker/services/audit/chain/', imports: [], packages: [] },
  {
    room: 'worker/knowledge/',
    imports: ['worker/errors.ts', 'worker/egress.ts', 'worker/analyst/understand/text/', 'db/'],
    types: ['worker/analyst/', 'worker/context.ts', 'worker/env.ts'],
    noPackages: hono,
  },
  {
    room: 'worker/google/',
    imports: ['worker/errors.ts', 'worker/egress.ts'],
    types: ['worker/analyst/', 'worker/env.ts'],
    noPackages: hono,
  },
  // Google's authorization request is built by a Hono middleware.
  {
    room: 'worker/google/authorization-url.ts',
    imports: ['worker/google/', 'worker/errors.ts'],
    packages: ['hono', '@hono/oauth-providers'],
  },
  {
    room: 'worker/ai/',
    imports: ['worker/analyst/', 'worker/errors.ts', 'worker/egress.ts'],
    types: ['worker/env.ts'],
    noPackages: hono,
  },
  { room: 'worker/bundle/', imports: ['node_modules/zod/'], packages: ['zod'] },
  { room: 'worker/limits/', imports: ['worker/errors.ts'], types: ['worker/'], packages: [] },
  { room: 'worker/analyst/', imports: [], packages: ['zod'] },
  { room: 'worker/analyst/proof/', imports: [], types: ['worker/analyst/'], packages: [] },
  // Charts laid out in numbers: the browser draws them too.
  { room: 'worker/analyst/drawing/', imports: ['worker/analyst/proof/'], types: ['worker/analyst/'], packages: [] },
  { room: 'worker/languages.ts', imports: ['worker/analyst/written-languages.ts'] },
  { room: 'worker/context.ts', imports: [], types: ['worker/', 'db/'] },
  { room: 'worker/to-app-error.ts', imports: ['worker/errors.ts'], noPackages: hono },
  { room: 'worker/problem.ts', imports: ['worker/errors.ts', 'worker/to-app-error.ts'], types: ['worker/'] },
  { room: 'worker/env.ts', imports: ['worker/errors.ts', 'worker/limits/'] },
  { room: 'worker/egress.ts', imports: [], packages: [] },
  { room: 'worker/errors.ts', imports: [], types: ['worker/services/'], packages: [] },
  { room: 'worker/counters.ts', imports: ['worker/log.ts'], types: ['worker/errors.ts'], packages: [] },
  { room: 'worker/log.ts', imports: [], packages: [] },
  { room: 'worker/*.test', imports: ['worker/', 'db/', ...everyTest] },
  { room: 'db/', imports: [], noPackages: hono },
  // The database is on another host, too.
  { room: 'db/client.ts', imports: ['db/', 'worker/egress.ts'], noPackages: hono },
  { room: 'db/*.test', imports: ['db/', ...everyTest] },
  {
    room: 'web/',
    imports: ['client/', 'worker/analyst/drawing/', 'worker/analyst/proof/', 'worker/services/audit/chain/'],
    types: ['worker/'],
  },
  // Makes the pages under /docs when the web app is built; the browser runs none of it.
  { room: 'web/docs/', imports: ['worker/errors.ts', 'worker/problem.ts'] },
  {
    room: 'web/*.test',
    imports: ['client/', 'web/', 'worker/analyst/drawing/', 'worker/analyst/proof/', ...everyTest],
    types: ['worker/'],
  },
  {
    room: 'widget/',
    imports: ['client/', 'web/', 'worker/analyst/drawing/', 'worker/analyst/proof/'],
    types: ['worker/'],
  },
  { room: 'widget/loader.ts', imports: ['widget/messages.ts'], packages: [] },
  { room: 'widget/*.test', imports: ['worker/analyst/drawing/', 'widget/', 'web/', ...everyTest], types: ['worker/'] },
  { room: 'client/', imports: [] },
  { room: 'client/*.test', imports: ['client/', ...everyTest], types: ['worker/'] },
  // What an operator runs on a machine of theirs, with the Worker's own code.
  {
    room: 'commands/',
    imports: ['worker/services/', 'worker/analyst/write-languages.ts', 'worker/env.ts', ...failures, 'db/'],
    noPackages: hono,
  },
  { room: 'commands/*.test', imports: ['commands/', 'worker/', 'db/', ...everyTest] },
  { room: 'dev/', imports: [] },
  { room: 'dev/start.ts', imports: ['dev/', 'db/'] },
  { room: 'tests/', imports: ['dev/', 'worker/', 'db/', 'client/'], types: ['web/', 'widget/'] },
  { room: 'bench/', imports: ['dev/', 'tests/', 'db/migrate.ts'] },
  // What is measured without the rest of the Worker around it.
  {
    room: 'bench/streams/',
    imports: ['worker/objects/', 'worker/services/analysis/', 'worker/services/chat/'],
    packages: ['hono', 'cloudflare:workers'],
  },
  {
    room: 'bench/vectors/',
    imports: ['bench/', 'worker/analyst/', 'worker/google/', 'worker/knowledge/', 'db/', 'dev/'],
  },
  {
    room: 'bench/eval/',
    imports: [
      'worker/analyst/',
      'worker/ai/',
      'worker/services/analysis/plan-question.ts',
      'tests/add-languages.ts',
      'dev/google/',
      'dev/model/',
    ],
  },
  { room: '*.config.ts', imports: ['dev/', 'commands/write-languages.ts'] },
];
