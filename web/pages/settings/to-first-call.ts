import type { NewApiKey } from '../../../worker/routes/v1/schemas.ts';

/** A command for a shell that shows a new key at work; none for a key that may neither ask nor read. */
export function toFirstCall(origin: string, apiKey: Pick<NewApiKey, 'key' | 'scopes'>): string | undefined {
  const header = `-H 'authorization: Bearer ${apiKey.key}'`;
  if (apiKey.scopes.includes('ask')) {
    const body = `{"question":"How many sessions did we have yesterday?"}`;
    return `curl ${origin}/api/v1/ask ${header} -H 'content-type: application/json' -d '${body}'`;
  }
  return apiKey.scopes.includes('read') ? `curl ${origin}/api/v1/properties ${header}` : undefined;
}
