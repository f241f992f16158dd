import { sweepExpired as sweep } from '../../../db/queries/erasure.ts';
import type { Dependencies } from '../../context.ts';

/** Deletes sessions, invitations, share links and stored replies that are past their time. Returns how many. */
export async function sweepExpired({ db, now }: Pick<Dependencies, 'db' | 'now'>): Promise<number> {
  const [swept] = await db.batch([sweep(db, now())]);
  return swept.rows.reduce((sum, { gone }) => sum + gone, 0);
}
