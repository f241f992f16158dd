import { findPropertyWithGrant } from '../../../db/queries/properties.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Dependencies } from '../../context.ts';
import type { StoredGrant } from '../google-access/get-access-token.ts';
import { toProfile } from '../properties/to-profile.ts';

/** Why a schedule or a rule rests until somebody resumes it. */
export const pauseReasons = [
  'by_hand',
  'maker_left',
  'property_unlinked',
  'needs_reconnect',
  'property_access_lost',
  'analytics_scope_missing',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Who asks of which property, with the grant that reads it; or why nobody does. */
export type Runner =
  | { actor: { tenantId: string; userId: string }; property: PropertyProfile; grant: StoredGrant }
  | { paused: PauseReason };

export async function findRunner(
  { db }: Pick<Dependencies, 'db'>,
  tenantId: string,
  leased: { user_id: string | null; may_ask: boolean; property_id: string | null },
): Promise<Runner> {
  if (leased.user_id === null || !leased.may_ask) return { paused: 'maker_left' };
  if (leased.property_id === null) return { paused: 'property_unlinked' };
  const actor = { tenantId, userId: leased.user_id };
  const [[row]] = await scopeTo(db, actor, [findPropertyWithGrant(db, leased.property_id)]);
  if (!row) return { paused: 'property_unlinked' };
  if (row.credentialStatus !== 'active') return { paused: 'needs_reconnect' };
  return { actor, property: toProfile(row), grant: { credentialId: row.credentialId, status: row.credentialStatus } };
}

/** Failures that stay until a person does something: asking again would only spend Google's patience. */
export function asPauseReason(code: string): PauseReason | undefined {
  return pauseReasons.find((reason) => reason === code);
}
