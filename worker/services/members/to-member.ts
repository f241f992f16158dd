import type { Role } from '../../../db/scope.ts';
import type { Member } from '../../routes/v1/team-schemas.ts';

export function toMember(row: {
  userId: string;
  name: string;
  email: string;
  picture: string | null;
  role: Role;
  joinedAt: Date;
}): Member {
  const { userId, name, email, picture, role, joinedAt } = row;
  return { user_id: userId, name, email, picture, role, joined_at: joinedAt.toISOString() };
}
