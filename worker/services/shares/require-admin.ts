import type { Actor } from '../../../db/scope.ts';
import { AppError } from '../../errors.ts';

/** Of what other members do: links are their makers' business, and their admins'. */
export function requireAdmin({ role }: Pick<Actor, 'role'>): void {
  if (role === 'admin' || role === 'owner') return;
  throw new AppError('forbidden', 'The links of the whole team are for its owners and admins.');
}

export function isAdmin({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'admin' || role === 'owner';
}
