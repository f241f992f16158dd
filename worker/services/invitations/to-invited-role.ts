import type { Role } from '../../../db/scope.ts';

/** The database lets nobody be invited as an owner. */
export function toInvitedRole(role: Role): Exclude<Role, 'owner'> {
  if (role === 'owner') throw new Error('an invitation as an owner');
  return role;
}
