import { previewInvitation as previewDoor } from '../../../db/queries/invitations.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { InvitationPreview } from '../../routes/v1/team-schemas.ts';
import { hashToken } from '../auth/session-token.ts';
import { toInvitedRole } from './to-invited-role.ts';

/** What the holder of a link is asked to join, before anybody has signed in. */
export async function previewInvitation(
  dependencies: Dependencies,
  input: { token: string },
): Promise<InvitationPreview> {
  const { db } = dependencies;
  const [found] = await db.batch([previewDoor(db, await hashToken(input.token))]);
  const [row] = found.rows;
  if (!row) {
    const message = 'This invitation was used, taken back or replaced by a newer one. Ask for a new link.';
    throw new AppError('invitation_gone', message);
  }
  const expiresAt = new Date(row.expires_at);
  return {
    team: row.team,
    role: toInvitedRole(row.role),
    email: row.email,
    invited_by: row.invited_by,
    expires_at: expiresAt.toISOString(),
    is_expired: expiresAt <= dependencies.now(),
  };
}
