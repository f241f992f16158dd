import type { PropertyProfile } from '../../property.ts';
import { knownEvents } from '../meaning/known-events.ts';

/** "View item" is the event `view_item` where steps are named: without its underscore it would be a view, and an item. */
export function spellEvents(question: string, { metrics }: PropertyProfile): string {
  const own = metrics.flatMap(({ api_name }) => /^keyEvents:(.+)$/.exec(api_name)?.[1] ?? []);
  return [...new Set([...knownEvents, ...own])]
    .filter((name) => /^[a-z]+(_[a-z]+)+$/.test(name))
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, name) => text.replace(spaced(name), name), question);
}

function spaced(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}_])${name.replaceAll('_', ' ')}(?![\\p{L}_])`, 'giu');
}
