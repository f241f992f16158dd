import { ping } from '../../db/queries/ping.ts';
import type { Dependencies } from '../context.ts';

/** Whether the parts that every request needs answer. */
export async function checkHealth({ db }: Pick<Dependencies, 'db'>): Promise<{ database: 'up' | 'down' }> {
  const database = await ping(db).then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return { database };
}
