import { describe, expect, it } from 'vitest';
import { createProofTable } from './create-proof-table.ts';
import type { Table } from '../../../worker/analyst/report.ts';

const table: Table = {
  dimensions: [{ name: 'date', label: 'Date' }],
  metrics: [
    { name: 'sessions', label: 'Sessions', type: 'TYPE_INTEGER', unit: 'count' },
    { name: 'keyEvents', label: 'Key events', type: 'TYPE_FLOAT', unit: 'count' },
  ],
  rows: Array.from({ length: 30 }, (_, day) => ({ dimensions: [`202611${day + 1}`], metrics: [day, day * 2] })),
  row_count: 30,
};

describe('the table of a proof', () => {
  it('shows the rows and columns that the number uses, and then all of them', () => {
    const proof = createProofTable({
      id: 't1',
      table,
      cells: ['t1.r3.keyEvents', 't1.r20.keyEvents', 't2.r0.sessions'],
    });
    expect(proof.rows().map(({ index }) => index)).toEqual([3, 20]);
    expect(proof.metrics().map(({ name }) => name)).toEqual(['keyEvents']);
    expect(proof.hasMore()).toBe(true);

    proof.showWhole();
    expect(proof.rows()).toHaveLength(30);
    expect(proof.metrics()).toHaveLength(2);
    expect(proof.hasMore()).toBe(false);
  });

  it('keeps the other rows of a small table in sight', () => {
    const small = { ...table, rows: table.rows.slice(0, 5), row_count: 5 };
    expect(createProofTable({ id: 't1', table: small, cells: ['t1.r1.sessions'] }).rows()).toHaveLength(5);
  });

  it('shows the numbers beside a day that is the answer', () => {
    const proof = createProofTable({ id: 't1', table, cells: ['t1.r7.date'] });
    expect(proof.isUsed(7, 'date')).toBe(true);
    expect(proof.metrics()).toHaveLength(2);
  });

  it('shows the first days of a slice, and its column alone', () => {
    const proof = createProofTable({ id: 't1', table, cells: ['t1.r2..r25.sessions', 't2.r0..r9.keyEvents'] });
    expect(proof.metrics().map(({ name }) => name)).toEqual(['sessions']);
    expect(proof.rows().map(({ index }) => index)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect([proof.isUsed(25, 'sessions'), proof.isUsed(26, 'sessions')]).toEqual([true, false]);
  });
});
