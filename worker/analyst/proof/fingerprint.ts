import type { Report } from '../report.ts';
import { sha256 } from './sha-256.ts';

/**
 * SHA-256 of all that a report holds but the fingerprint itself. It shows that a copy was changed, also where no figure
 * rests on it; it is no signature, since whoever changes a report on purpose can compute it again.
 */
export function fingerprintOf(report: Report): string {
  return sha256(canonical({ ...report, fingerprint: undefined }));
}

/** The same JSON for the same data: databases and other programs keep no order of fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join()}}`;
}
