import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../pages/sign-in/sample-report.ts';
import { toDimensionText, toMetricText } from './cell-text.ts';
import { findCell, findSlice, namesOf } from './cell.ts';

describe('findCell', () => {
  it('gives the number with its name and its group', () => {
    expect(findCell(sampleReport.tables, 't1.r2.keyEvents')).toMatchObject({
      value: 121,
      unit: 'count',
      label: 'Key events',
      group: 'Paid Search',
    });
  });

  it('finds nothing where there is no such table, row or metric', () => {
    for (const id of ['t9.r0.keyEvents', 't1.r99.keyEvents', 't1.r0.sessions', 'nonsense']) {
      expect(findCell(sampleReport.tables, id)).toBeUndefined();
    }
  });
});

describe('the text of a cell', () => {
  const request = sampleReport.citations[0]?.request;
  const names = namesOf(sampleReport.tables, 'en-GB');

  it('shows days and date ranges as dates', () => {
    expect(toDimensionText('date', '20261103', 'en-GB', { names, request })).toBe('3 Nov 2026');
    expect(toDimensionText('dateRange', 'Nov 16 – 22', 'en-GB', { names, request })).toMatch(/^16\s?–\s?22 Nov 2026$/);
    expect(toDimensionText('yearMonth', '202611', 'en-GB', { names, request })).toBe('November 2026');
  });

  it('leaves everything else as Google sent it', () => {
    expect(toDimensionText('date', '(other)', 'en-GB', { names, request })).toBe('(other)');
    expect(toDimensionText('pageTitle', '20261103', 'en-GB', { names, request })).toBe('20261103');
  });

  it('writes numbers with enough decimals to do the sum again', () => {
    expect(toMetricText(0.123456, 'fraction', 'en-GB', undefined)).toBe('12.3456%');
    expect(toMetricText(1204.5, 'currency', 'en-GB', 'EUR')).toBe('€1,204.50');
    expect(toMetricText(123456789012, 'count', 'en-GB', undefined)).toBe('123,456,789,012');
  });
});

describe('findSlice', () => {
  it('gives the figure with its first and last row', () => {
    expect(findSlice(sampleReport.tables, 't1.r0..r2.keyEvents')).toMatchObject({
      label: 'Key events',
      to: 'Paid Search',
    });
  });

  it('finds nothing where a row is missing, or for a single cell', () => {
    expect(findSlice(sampleReport.tables, 't1.r0..r999.keyEvents')).toBeUndefined();
    expect(findSlice(sampleReport.tables, 't1.r0.keyEvents')).toBeUndefined();
  });
});
