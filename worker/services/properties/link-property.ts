import { recordAct } from '../../../db/queries/audit.ts';
import { findConnection } from '../../../db/queries/credentials.ts';
import { saveProperty } from '../../../db/queries/properties.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { getProperty, listAllProperties } from '../../google/admin-api.ts';
import { getMetadata } from '../../google/data-api.ts';
import type { Property } from '../../routes/v1/schemas.ts';
import { toGrant } from '../google-access/to-grant.ts';
import { withAccessToken } from '../google-access/with-access-token.ts';
import { toProperty } from './to-property.ts';

/** Links a GA4 property to the tenant with what Google says of it: zone, currency, fields. */
export async function linkProperty(ctx: Ctx, input: { connectionId: string; property: string }): Promise<Property> {
  const { actor, results } = await ctx.batch([findConnection(ctx.db, input.connectionId)]);
  const [credential] = results[0];
  if (!credential) throw new AppError('not_found', 'There is no such connection.');
  const [details, metadata, visible] = await withAccessToken(ctx, actor, toGrant(credential), (accessToken) =>
    Promise.all([
      getProperty(ctx.env, accessToken, input.property),
      getMetadata(ctx.env, accessToken, input.property),
      listAllProperties(ctx.env, accessToken),
    ]),
  );
  const accountName = visible.find((summary) => summary.property === input.property)?.accountName ?? '';
  const saved = await ctx.batch([
    recordAct(ctx.db, {
      action: 'property.linked',
      subject: input.property,
      details: { connection_id: credential.id },
    }),
    saveProperty(ctx.db, {
      credentialId: credential.id,
      property: input.property,
      accountName,
      ...details,
      metadata,
    }),
  ]);
  const [row] = saved.results[1];
  if (!row) throw new Error('saveProperty returned no row');
  return toProperty(row);
}
