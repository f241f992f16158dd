import type { Counters } from '../../counters.ts';
import type { GoogleConfig } from '../../google/config.ts';
import type { Store } from '../sql.ts';

export interface GateTools extends Store {
  config: GoogleConfig;
  /** Epoch milliseconds. */
  now(): number;
  /** Whether replies are kept at all. */
  isCaching: boolean;
  counters: Counters;
  /** What the nightly reading may take, of all teams together. */
  syncTokensPerHour: number;
}
