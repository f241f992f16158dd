import { dataMap } from '../../../db/data-map.ts';
import { recordAct } from '../../../db/queries/audit.ts';
import {
  exportedTables,
  exportMembers,
  exportOwnSessions,
  exportPage,
  readOwnPerson,
} from '../../../db/queries/export.ts';
import { listOwnTenants } from '../../../db/queries/me.ts';
import { type Actor, scopeTo, seeEveryChat } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

const rowsPerTrip = 500;

/**
 * Everything that is held of a person, in whatever team, or of the team, as one JSON document: `db/data-map.ts` says
 * what that is. Read page by page, as fast as it is taken; whole only when it ends with `"complete": true`.
 */
export async function exportData(ctx: Ctx, input: { scope: 'user' | 'tenant' }): Promise<AsyncGenerator<string>> {
  const { actor, results } = await ctx.batch([
    listOwnTenants(ctx.db),
    readOwnPerson(ctx.db),
    exportOwnSessions(ctx.db),
    exportMembers(ctx.db),
  ]);
  const [tenants, person, sessions, members] = results;
  if (input.scope === 'tenant' && actor.role !== 'owner') {
    throw new AppError('forbidden', 'Only an owner can export what the team has. You can export what is yours.');
  }
  await ctx.batch([recordAct(ctx.db, { action: 'data.exported', details: { scope: input.scope } })]);
  const teams = input.scope === 'tenant' ? tenants.filter(({ id }) => id === actor.tenantId) : tenants;
  return document();

  async function* document() {
    yield `{"format":"parley-export","version":1,"scope":"${input.scope}","exported_at":"${ctx.now().toISOString()}",\n`;
    yield `"withheld":${JSON.stringify(withheld())},\n`;
    if (input.scope === 'user') {
      yield `"person":${JSON.stringify(person.rows[0]?.row)},\n"sessions":${toJson(sessions.rows)},\n`;
    } else {
      yield `"members":${toJson(members.rows)},\n`;
    }
    yield '"teams":[';
    for (const [index, team] of teams.entries()) {
      yield `${index > 0 ? ',' : ''}\n{"id":"${team.id}","role":"${team.role}","tables":{`;
      yield* tables({ tenantId: team.id, userId: actor.userId });
      yield '}}';
    }
    yield '],\n"complete":true}\n';
  }

  async function* tables(within: Pick<Actor, 'tenantId' | 'userId'>) {
    for (const [index, table] of exportedTables(input.scope).entries()) {
      yield `${index > 0 ? ',' : ''}\n"${table}":[`;
      let after: string[] | undefined;
      for (;;) {
        const page = await readPage(within, { table, after });
        if (page.rows.length > 0)
          yield `${after ? ',' : ''}\n${page.rows.map(({ row }) => JSON.stringify(row)).join(',\n')}`;
        if (page.rows.length < rowsPerTrip) break;
        after = page.rows.at(-1)?.place;
      }
      yield ']';
    }
  }

  async function readPage(
    within: Pick<Actor, 'tenantId' | 'userId'>,
    of: { table: string; after: string[] | undefined },
  ) {
    const ofPerson = input.scope === 'user';
    const statement = exportPage(ctx.db, of.table, { ofPerson, after: of.after, limit: rowsPerTrip });
    if (ofPerson) return (await scopeTo(ctx.db, within, [statement]))[0];
    // A team's has what its members keep to themselves, too.
    return (await scopeTo(ctx.db, within, [seeEveryChat(ctx.db), statement]))[1];
  }
}

function toJson(rows: { row: unknown }[]): string {
  return JSON.stringify(rows.map(({ row }) => row));
}

/** What the document leaves out, and why. */
function withheld(): Record<string, string> {
  const entries = Object.entries(dataMap).filter(([, rule]) => rule.of !== 'nobody');
  return Object.fromEntries(
    entries.flatMap(([table, rule]) =>
      Object.entries(rule.withheld ?? {}).map(([name, reason]) => [`${table}.${name}`, reason]),
    ),
  );
}
