import { describe, expect, it } from 'vitest';
import { toFirstCall } from './to-first-call.ts';

const key = 'parley_live_x';

describe('toFirstCall', () => {
  it('does what the key may do', () => {
    expect(toFirstCall('https://parley.example', { key, scopes: ['read', 'ask'] })).toBe(
      `curl https://parley.example/api/v1/ask -H 'authorization: Bearer parley_live_x' -H 'content-type: application/json' -d '{"question":"How many sessions did we have yesterday?"}'`,
    );
    expect(toFirstCall('https://parley.example', { key, scopes: ['read'] })).toBe(
      `curl https://parley.example/api/v1/properties -H 'authorization: Bearer parley_live_x'`,
    );
    expect(toFirstCall('https://parley.example', { key, scopes: ['manage'] })).toBeUndefined();
  });
});
