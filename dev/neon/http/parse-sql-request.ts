import type { IncomingHttpHeaders } from 'node:http';
import type { Login } from '../backend.ts';
import type { Statement } from '../wire/statement.ts';
import { RequestFailure } from './request-failure.ts';
import { toParameter } from './to-parameter.ts';

/** How a batch's transaction begins. */
export type TransactionMode = { isolationLevel?: string; readOnly: boolean; deferrable: boolean };

/** A statement and the shape its own JSON asked for, which goes before the header's. */
export type RequestedStatement = Statement & { arrayMode: boolean };

export type SqlRequest = {
  login: Login;
  rawText: boolean;
  statements: RequestedStatement[];
  /** Present for a batch: all statements in one transaction. */
  transaction?: TransactionMode;
};

/** What a Bind message can count. */
const MAX_PARAMETERS = 65_535;

const isolationLevels: Record<string, string> = {
  ReadUncommitted: 'read uncommitted',
  ReadCommitted: 'read committed',
  RepeatableRead: 'repeatable read',
  Serializable: 'serializable',
};

/**
 * Reads a POST to /sql the way Neon's proxy does.
 *
 * @throws {RequestFailure} 400 when headers or body are not of that protocol.
 */
export function parseSqlRequest(headers: IncomingHttpHeaders, body: string): SqlRequest {
  const login = parseConnectionString(headers['neon-connection-string']);
  const rawText = headers['neon-raw-text-output'] === 'true';
  const arrayMode = headers['neon-array-mode'] === 'true';
  const transaction = parseTransactionMode(headers);

  const payload = parseJson(body);
  if (isRecord(payload) && Array.isArray(payload['queries'])) {
    const statements = payload['queries'].map((query) => parseStatement(query, arrayMode));
    return { login, rawText, statements, transaction };
  }
  return { login, rawText, statements: [parseStatement(payload, arrayMode)] };
}

function parseConnectionString(header: string | string[] | undefined): Login {
  if (typeof header !== 'string') throw new RequestFailure(400, 'missing header: Neon-Connection-String');
  const url = URL.parse(header);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw new RequestFailure(400, 'invalid connection string');
  const login = { role: decode(url.username), password: decode(url.password), database: decode(url.pathname.slice(1)) };
  if (!login.role) throw new RequestFailure(400, 'missing user name in connection string');
  if (!login.password) throw new RequestFailure(400, 'missing password in connection string');
  if (!login.database) throw new RequestFailure(400, 'missing database name in connection string');
  return login;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new RequestFailure(400, 'invalid connection string');
  }
}

function parseTransactionMode(headers: IncomingHttpHeaders): TransactionMode {
  const readOnly = headers['neon-batch-read-only'] === 'true';
  const deferrable = headers['neon-batch-deferrable'] === 'true';
  const named = headers['neon-batch-isolation-level'];
  if (named === undefined) return { readOnly, deferrable };
  const isolationLevel = isolationLevels[String(named)];
  if (!isolationLevel) throw new RequestFailure(400, 'invalid isolation level');
  return { isolationLevel, readOnly, deferrable };
}

function parseStatement(query: unknown, defaultArrayMode: boolean): RequestedStatement {
  if (!isRecord(query) || typeof query['query'] !== 'string') {
    throw new RequestFailure(400, 'the body must be {query, params} or {queries: [{query, params}, ...]}');
  }
  const { query: text, params = [], arrayMode = defaultArrayMode } = query;
  if (!Array.isArray(params)) throw new RequestFailure(400, 'params must be an array');
  if (params.length > MAX_PARAMETERS)
    throw new RequestFailure(400, `a statement takes at most ${MAX_PARAMETERS} parameters`);
  // In the wire protocol a NUL ends the statement and the rest would be read as another message.
  if (text.includes('\0')) throw new RequestFailure(400, 'string contains embedded null');
  return { text, parameters: params.map(toParameter), arrayMode: arrayMode === true };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new RequestFailure(400, `could not parse the body as JSON: ${(error as SyntaxError).message}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
