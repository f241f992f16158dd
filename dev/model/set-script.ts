import type { Reply } from './reply-script.ts';

/** Tells a running stand-in, by its base URL, what to say next. Replaces what was left of an earlier script. */
export async function setScript(url: string, replies: Reply[]): Promise<void> {
  const response = await fetch(new URL('/__stand-in/script', url), { method: 'POST', body: JSON.stringify(replies) });
  if (!response.ok) throw new Error(`The stand-in refused the script: ${await response.text()}`);
}
