import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes this process the only one on the state folder; throws when another one is. Returns the release. */
export async function claimFolder(local: string): Promise<() => Promise<void>> {
  const path = join(local, 'running.pid');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(path, 'utf8').catch(() => ''));
    if (pid > 0 && isAlive(pid)) {
      const demo = await readFile(join(local, 'demo.json'), 'utf8').catch(() => '{}');
      const { web_url: webUrl } = JSON.parse(demo) as { web_url?: string };
      throw new Error(
        `Parley is already running from this folder (process ${pid})${webUrl ? ` at ${webUrl}` : ''}. Stop it first with Ctrl-C.`,
      );
    }
    await rm(path, { force: true });
  }
  throw new Error(`Could not claim ${path}.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
