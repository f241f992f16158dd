import { randomUUID } from 'node:crypto';
import { type Neon, type NeonOptions, startNeon } from './start-neon.ts';

export type TestNeon = Neon & { superuser: string };

/** A database of its own for a test file, and the connection string of its superuser. */
export async function startTestNeon(options: Partial<NeonOptions> = {}): Promise<TestNeon> {
  const superuserPassword = randomUUID();
  const server = await startNeon({ superuserPassword, ...options });
  return Object.assign(server, { superuser: server.connectionString('postgres', superuserPassword) });
}
