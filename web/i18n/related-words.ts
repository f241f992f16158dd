/** The words of what is related to an answer. They come once it is opened. */
export const relatedWords = {
  lead: 'What else was read of these days. It stands beside the answer; it need not be why.',
  reading: 'Looking through what is known of these days…',
  failed: 'What is related could not be read',
  similar: 'When did it last look like this?',
  comparing: 'Comparing with earlier days…',
  compareFailed: 'Earlier days could not be compared',
  days: (from: string, to: string) => `${from} to ${to}`,
} as const;
