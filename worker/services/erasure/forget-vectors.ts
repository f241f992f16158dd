import type { Dependencies } from '../../context.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';

/** Deletes a team's vectors in Vectorize. `left` are those that could not be deleted: they are tried again. */
export async function forgetVectors(
  { outsideVectors }: Pick<Dependencies, 'outsideVectors'>,
  tenantId: string,
): Promise<{ deleted: number; left: number }> {
  const count = await outsideVectors.count(tenantId);
  try {
    return { deleted: await outsideVectors.forget(tenantId), left: 0 };
  } catch (error) {
    log({ event: 'vectors_not_deleted', tenant: await toTenantMark(tenantId), cause: describeCause(error) });
    const left = await outsideVectors.count(tenantId);
    return { deleted: count - left, left };
  }
}
