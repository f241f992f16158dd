import { mkdirSync } from 'node:fs';
import { demoAccounts } from './accounts/demo-accounts.ts';
import { serve } from './http/serve.ts';
import { createGoogle } from './create-google.ts';
import type { OAuthClient } from './oauth/clients.ts';

export interface StartOptions {
  /** 0 or absent picks a free port. */
  port?: number;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Keeps the signing key, grants and events; created when missing. One running stand-in per directory. */
  dataDir: string;
  clients: OAuthClient[];
  /** The clock of tokens and of "today"; tests stop it. */
  now?: () => Date;
  /** Whole months of history before the current one. Default 14; tests ask for fewer to start sooner. */
  months?: number;
  /** False counts quotas without refusing anything, for measurements. Default true. */
  isMetered?: boolean;
  /** Told what is being generated on a first start, which takes seconds. */
  onProgress?: (message: string) => void;
}

export interface Google {
  /** `http://127.0.0.1:4321`, also the OpenID issuer. */
  url: string;
  port: number;
  close(): Promise<void>;
  accounts: { email: string; name: string; note: string }[];
}

/** Starts a local stand-in for Google's OAuth, Analytics Admin API and Analytics Data API on one origin. */
export async function startGoogle(options: StartOptions): Promise<Google> {
  const {
    port = 0,
    host = '127.0.0.1',
    dataDir,
    clients,
    now = () => new Date(),
    months = 14,
    isMetered = true,
    onProgress = () => {},
  } = options;
  mkdirSync(dataDir, { recursive: true });
  const google = createGoogle({ dataDir, clients, now, months, isMetered, onProgress });
  const server = await serve(host, port, google.answer);
  return {
    url: server.origin,
    port: server.port,
    accounts: demoAccounts.map(({ email, name, note }) => ({ email, name, note })),
    async close() {
      await server.close();
      google.close();
    },
  };
}
