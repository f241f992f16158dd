import type { TestGoogle } from './start-test-google.ts';

export interface DataReply {
  dimensionHeaders?: { name: string }[];
  metricHeaders?: { name: string; type: string }[];
  rows?: DataRow[];
  totals?: DataRow[];
  maximums?: DataRow[];
  minimums?: DataRow[];
  aggregates?: DataRow[];
  pivotHeaders?: { pivotDimensionHeaders?: { dimensionValues: { value: string }[] }[]; rowCount?: number }[];
  rowCount?: number;
  metadata?: Record<string, unknown>;
  propertyQuota?: Record<string, { consumed: number; remaining: number }>;
  error?: { code: number; status: string; message: string; details?: Record<string, unknown>[] };
}

export interface DataRow {
  dimensionValues?: { value: string }[];
  metricValues?: { value: string }[];
}

/** Calls of one account to the Data API, as JSON over HTTP, and to the stand-in's own endpoints. */
export function openDataApi(google: TestGoogle, token: string) {
  return {
    /** @param method `310000001:runReport` */
    async post(method: string, body: unknown, version = 'v1beta'): Promise<{ status: number; body: DataReply }> {
      const reply = await fetch(`${google.url}/${version}/properties/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: reply.status, body: (await reply.json()) as DataReply };
    },

    async control(method: string, name: string, body?: unknown): Promise<{ status: number; text: string }> {
      const reply = await fetch(`${google.url}/__stand-in/${name}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: reply.status, text: await reply.text() };
    },
  };
}

/** `[['Germany', 12], ...]`; several dimensions are joined with a bar. */
export function toRows(rows: DataRow[] | undefined): [string, ...number[]][] {
  return (rows ?? []).map((row) => [
    (row.dimensionValues ?? []).map(({ value }) => value).join('|'),
    ...(row.metricValues ?? []).map(({ value }) => Number(value)),
  ]);
}

export const named = (...names: string[]) => names.map((name) => ({ name }));

/** For comparing what has no order. */
export function byName<T extends (string | number)[]>(rows: T[]): T[] {
  return rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
