import { findConnection } from '../../../db/queries/credentials.ts';
import { listProperties } from '../../../db/queries/properties.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { listAllProperties } from '../../google/admin-api.ts';
import type { AvailableProperty, Page } from '../../routes/v1/schemas.ts';
import { toGrant } from '../google-access/to-grant.ts';
import { withAccessToken } from '../google-access/with-access-token.ts';

/** What a connection can see at Google, by name; `search` looks in property and account names. */
export async function listAvailableProperties(
  ctx: Ctx,
  input: { connectionId: string; search: string | undefined; offset: number; limit: number },
): Promise<Page<AvailableProperty>> {
  const { actor, results } = await ctx.batch([findConnection(ctx.db, input.connectionId), listProperties(ctx.db)]);
  const [[credential], linked] = results;
  if (!credential) throw new AppError('not_found', 'There is no such connection.');
  const all = await withAccessToken(ctx, actor, toGrant(credential), (accessToken) =>
    listAllProperties(ctx.env, accessToken),
  );
  const words = (input.search ?? '')
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = all
    .filter((property) => {
      const text = `${property.displayName} ${property.accountName} ${property.property}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => a.accountName.localeCompare(b.accountName) || a.displayName.localeCompare(b.displayName));
  const linkedNames = new Set(linked.map((property) => property.property));
  const end = input.offset + input.limit;
  return {
    data: found.slice(input.offset, end).map((property) => ({
      property: property.property,
      display_name: property.displayName,
      account: property.account,
      account_name: property.accountName,
      linked: linkedNames.has(property.property),
    })),
    next_cursor: end < found.length ? btoa(String(end)) : null,
  };
}
