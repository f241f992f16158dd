import type { Connection } from '../../routes/v1/schemas.ts';

export function toConnection(row: {
  id: string;
  googleEmail: string;
  status: Connection['status'];
  createdAt: Date;
}): Connection {
  return { id: row.id, google_email: row.googleEmail, status: row.status, created_at: row.createdAt.toISOString() };
}
