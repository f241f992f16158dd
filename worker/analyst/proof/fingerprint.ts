import type { Report } from '../report.ts';
import { canonical } from './canonical.ts';
import { sha256 } from './sha-256.ts';

/**
 * SHA-256 of all that a report holds but the fingerprint itself. It shows that a copy was changed, also where no figure
 * rests on it; it is no signature, since whoever changes a report on purpose can compute it again.
 */
export function fingerprintOf(report: Report): string {
  return sha256(canonical({ ...report, fingerprint: undefined }));
}
