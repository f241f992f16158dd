import type { Topic } from '../meaning/topics.ts';
import type { Reading } from '../read/reading.ts';

/** The first thing asked for that Google Analytics cannot know; a question about nothing else is refused as a whole. */
export function findTopic(reading: Reading): Topic | undefined {
  return reading.topics[0];
}
