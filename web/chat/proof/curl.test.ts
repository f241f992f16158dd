import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toCurl } from './curl.ts';

const citation = {
  id: 't1',
  method: 'runReport' as const,
  property: 'properties/123',
  request: {
    dateRanges: [{ startDate: '2026-11-16', endDate: '2026-11-22' }],
    metrics: [{ name: 'sessions' }],
    dimensionFilter: { filter: { fieldName: 'pageTitle', inListFilter: { values: ['Anna\'s "shop" $HOME `id`'] } } },
  },
  purpose: 'sessions',
  fetched_at: '2026-11-23T08:41:00Z',
  row_count: 1,
};

describe('toCurl', () => {
  it('hands curl the request unchanged, whatever the shell would make of it', () => {
    const command = toCurl(citation).replace('curl ', "printf '%s\\n' ").replace('$ACCESS_TOKEN', 'TOKEN');
    const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(words).toContain('https://analyticsdata.googleapis.com/v1beta/properties/123:runReport\n');
    expect(words).toContain('Authorization: Bearer TOKEN\n');
    expect(JSON.parse(words.slice(words.indexOf('{')))).toEqual(citation.request);
  });
});
