import type { Me } from '../../worker/routes/v1/schemas.ts';

export type Role = Me['tenant']['role'];

/** From low to high. */
export const ROLES = ['viewer', 'member', 'admin', 'owner'] as const satisfies readonly Role[];

export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
