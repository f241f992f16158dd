import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const ACCESS_TOKEN_SECONDS = 3599;

export interface AccessToken {
  sub: string;
  clientId: string;
  scopes: string[];
  /** Epoch seconds. */
  expiresAt: number;
}

export interface RefreshToken {
  sub: string;
  clientId: string;
  scopes: string[];
}

export type GrantStore = ReturnType<typeof createGrantStore>;

/**
 * What users have granted to clients, and the tokens minted from it. Outlives a restart.
 * Tokens are kept as SHA-256, like any issuer should; a code's id ties tokens to the code they came from.
 */
export function createGrantStore(dataDir: string, now: () => Date) {
  const db = new DatabaseSync(join(dataDir, 'oauth.sqlite'));
  db.exec(SCHEMA);
  const seconds = () => Math.floor(now().getTime() / 1000);

  return {
    /** Scopes this user has granted to this client so far, if any. */
    findGrantedScopes(clientId: string, sub: string): string[] {
      const row = db.prepare('select scopes from grants where client_id = ? and sub = ?').get(clientId, sub);
      return row ? splitScopes(row['scopes']) : [];
    },

    grantScopes(clientId: string, sub: string, scopes: string[]): void {
      const all = [...new Set([...this.findGrantedScopes(clientId, sub), ...scopes])].join(' ');
      db.prepare('insert or replace into grants (client_id, sub, scopes) values (?, ?, ?)').run(clientId, sub, all);
    },

    /** Google mints a refresh token at the first offline consent, and again only when consent is asked for anew. */
    hasRefreshToken(clientId: string, sub: string): boolean {
      return (
        db
          .prepare(`select 1 from tokens where kind = 'refresh' and client_id = ? and sub = ? limit 1`)
          .get(clientId, sub) !== undefined
      );
    },

    createAccessToken(token: Omit<AccessToken, 'expiresAt'>, codeId: string | null): string {
      const value = `ya29.a0${randomBytes(96).toString('base64url')}`;
      db.prepare(INSERT_TOKEN).run(
        hash(value),
        'access',
        token.clientId,
        token.sub,
        token.scopes.join(' '),
        seconds() + ACCESS_TOKEN_SECONDS,
        codeId,
      );
      db.prepare(`delete from tokens where kind = 'access' and expires_at < ?`).run(seconds() - 86_400);
      return value;
    },

    createRefreshToken(token: RefreshToken, codeId: string): string {
      const value = `1//0${randomBytes(64).toString('base64url')}`;
      db.prepare(INSERT_TOKEN).run(
        hash(value),
        'refresh',
        token.clientId,
        token.sub,
        token.scopes.join(' '),
        null,
        codeId,
      );
      return value;
    },

    /** Undefined when unknown, revoked or expired: a caller learns no more than that. */
    findAccessToken(value: string): AccessToken | undefined {
      const row = db.prepare(`select * from tokens where hash = ? and kind = 'access'`).get(hash(value));
      if (!row || Number(row['expires_at']) <= seconds()) return undefined;
      return { ...toOwner(row), expiresAt: Number(row['expires_at']) };
    },

    findRefreshToken(value: string): RefreshToken | undefined {
      const row = db.prepare(`select * from tokens where hash = ? and kind = 'refresh'`).get(hash(value));
      return row && toOwner(row);
    },

    /** Takes a refresh token's place; the old one ends, as with providers that rotate. */
    rotateRefreshToken(value: string): string | undefined {
      const next = `1//0${randomBytes(64).toString('base64url')}`;
      const { changes } = db.prepare('update tokens set hash = ? where hash = ?').run(hash(next), hash(value));
      return changes === 1 ? next : undefined;
    },

    /** Revoking any one token ends the user's whole grant to that client. False for an unknown token. */
    revokeByToken(value: string): boolean {
      const row = db.prepare('select client_id, sub from tokens where hash = ?').get(hash(value));
      if (!row) return false;
      db.prepare('delete from tokens where client_id = ? and sub = ?').run(row['client_id'] ?? '', row['sub'] ?? '');
      db.prepare('delete from grants where client_id = ? and sub = ?').run(row['client_id'] ?? '', row['sub'] ?? '');
      return true;
    },

    /** RFC 6749 section 4.1.2: a code used twice takes the tokens made from it with it. */
    revokeByCode(codeId: string): void {
      db.prepare('delete from tokens where code_id = ?').run(codeId);
    },

    close(): void {
      db.close();
    },
  };
}

const SCHEMA = `
  pragma journal_mode = wal;
  create table if not exists grants (
    client_id text not null,
    sub text not null,
    scopes text not null,
    primary key (client_id, sub)
  );
  create table if not exists tokens (
    hash text primary key,
    kind text not null check (kind in ('access', 'refresh')),
    client_id text not null,
    sub text not null,
    scopes text not null,
    expires_at integer,
    code_id text
  );
  create index if not exists tokens_owner on tokens (client_id, sub);
`;

const INSERT_TOKEN =
  'insert into tokens (hash, kind, client_id, sub, scopes, expires_at, code_id) values (?, ?, ?, ?, ?, ?, ?)';

function toOwner(row: Record<string, unknown>): RefreshToken {
  return { sub: String(row['sub']), clientId: String(row['client_id']), scopes: splitScopes(row['scopes']) };
}

function splitScopes(value: unknown): string[] {
  return String(value).split(' ').filter(Boolean);
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
