import { recordAct } from '../../../db/queries/audit.ts';
import { erase, leaseErasure, releaseOutside } from '../../../db/queries/erasure.ts';
import { scopeTo, seeEveryChat } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { describeCause, log } from '../../log.ts';
import { graceMs } from './erases-at.ts';
import { forgetVectors } from './forget-vectors.ts';
import { revokeGrants } from './revoke-grants.ts';

const leaseSeconds = 15 * 60;
const mostPerNight = 200;
/** As often Google is asked to end a grant, and Vectorize to delete, before the rows go without their answer. */
const attemptsOutside = 3;

type Tools = Pick<Dependencies, 'env' | 'db' | 'chatRuns' | 'grants' | 'gates' | 'outsideVectors' | 'now'>;
interface Due {
  kind: 'account' | 'team';
  id: string;
  tenant_ids: string[];
  attempts: number;
}

/**
 * Erases what was asked to be deleted and not undone in time: Google's grants, the vectors in Vectorize, the chats' objects, then the rows with
 * all that hangs on them. Whatever fails is tried again the next night. Returns how many were erased.
 */
export async function eraseDue(tools: Tools): Promise<number> {
  const { db } = tools;
  const asOf = tools.now();
  const due = new Date(asOf.getTime() - graceMs(tools));
  let erased = 0;
  for (let count = 0; count < mostPerNight; count++) {
    const [lease] = await db.batch([leaseErasure(db, { due, asOf, seconds: leaseSeconds })]);
    const [row] = lease.rows;
    if (!row) break;
    if (row.id === null) continue;
    try {
      if (await eraseOne(tools, { ...row, id: row.id })) erased++;
    } catch (error) {
      log({ event: 'erasure_failed', cause: describeCause(error) });
    }
  }
  return erased;
}

async function eraseOne(tools: Tools, subject: Due): Promise<boolean> {
  const { db } = tools;
  const what = { chats: 0, grants_revoked: 0, grants_not_revoked: 0, vectors: 0, vectors_not_deleted: 0 };
  for (const tenantId of subject.tenant_ids) {
    const actor = { tenantId, userId: subject.kind === 'account' ? subject.id : '' };
    const ofUser = subject.kind === 'account' ? subject.id : undefined;
    const [, chats, grants] = await scopeTo(db, actor, [seeEveryChat(db), ...releaseOutside(db, ofUser)]);
    const revoked = await revokeGrants(tools, tenantId, grants.rows);
    if (revoked.unanswered > 0 && subject.attempts < attemptsOutside) return false;
    // Those of a person in a team of others go with their facts: `sweep`.
    const vectors = subject.kind === 'team' ? await forgetVectors(tools, tenantId) : { deleted: 0, left: 0 };
    if (vectors.left > 0 && subject.attempts < attemptsOutside) return false;
    for (const { id: chatId } of chats.rows) await tools.chatRuns.forget({ tenantId, chatId });
    for (const { id: credentialId } of grants.rows) await tools.grants.forget({ tenantId, credentialId });
    if (subject.kind === 'team') await tools.gates.forget(tenantId);
    what.chats += chats.rows.length;
    what.vectors += vectors.deleted;
    what.vectors_not_deleted += vectors.left;
    what.grants_revoked += revoked.ended;
    what.grants_not_revoked += grants.rows.length - revoked.ended;
    if (subject.kind === 'account') {
      await scopeTo(db, { ...actor, userId: '' }, [recordAct(db, { action: 'account.deleted', subject: subject.id })]);
    }
  }
  const [result] = await db.batch([erase(db, subject, { asOf: tools.now(), what })]);
  return result.rows[0]?.is_erased === true;
}
