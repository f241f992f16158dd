import { listCredentials } from '../../../db/queries/credentials.ts';
import type { Ctx } from '../../context.ts';
import type { Connection, Page } from '../../routes/v1/schemas.ts';
import { toConnection } from './to-connection.ts';

export async function listConnections(ctx: Ctx): Promise<Page<Connection>> {
  const { results } = await ctx.batch([listCredentials(ctx.db)]);
  return { data: results[0].map(toConnection), next_cursor: null };
}
