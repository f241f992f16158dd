import { afterAll } from 'vitest';
import { takeFaults } from './watch-app.ts';

// Whatever a flow asks, and whatever it makes of the answer.
afterAll(() => {
  const faults = takeFaults();
  if (faults.length === 0) return;
  throw new Error(`Answers that the OpenAPI document does not promise:\n${[...new Set(faults)].join('\n')}`);
});
