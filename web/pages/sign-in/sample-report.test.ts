import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../worker/analyst/proof/render-answer.ts';
import { verify } from '../../../worker/analyst/proof/verify.ts';
import { sampleReport } from './sample-report.ts';

describe('the sample answer', () => {
  it('adds up', () => {
    expect(verify(sampleReport)).toEqual([]);
  });

  it('says in plain text what its parts say', () => {
    expect(renderAnswer(sampleReport.parts, sampleReport.values)).toBe(sampleReport.answer);
  });
});
