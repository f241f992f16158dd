import type { Ctx } from '../../context.ts';

/** When something that was asked to be deleted is erased: at the end of the time in which that can be undone. */
export function erasesAt(ctx: Pick<Ctx, 'env'>, requestedAt: string): string {
  return new Date(new Date(requestedAt).getTime() + graceMs(ctx)).toISOString();
}

export function graceMs({ env }: Pick<Ctx, 'env'>): number {
  return env.DELETION_GRACE_DAYS * 24 * 60 * 60 * 1000;
}
