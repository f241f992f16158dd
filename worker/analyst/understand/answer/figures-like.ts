import type { PropertyProfile } from '../../property.ts';
import { fold } from '../text/fold.ts';

/** Shorter beginnings are shared by too many words. */
const shortestStem = 4;

/** This property's own key events and figures that share a word with a name nobody knows: "trials" and `trial_start`. */
export function figuresLike(name: string, property: PropertyProfile): string[] {
  const stems = wordsOf(name).map((word) => word.slice(0, Math.max(shortestStem, word.length - 2)));
  const isLike = (word: string) => stems.some((stem) => stem.length >= shortestStem && word.startsWith(stem));
  return property.metrics
    .filter(({ api_name }) => isOwn(api_name))
    .filter(({ api_name, ui_name }) => wordsOf(`${api_name.split(':')[1]} ${ui_name}`).some(isLike))
    .map(({ api_name }) => api_name);
}

/** Counted by event or defined by the owner; rates would only repeat the event. */
function isOwn(apiName: string): boolean {
  return apiName.includes(':') && !/^(session|user)KeyEventRate:/.test(apiName);
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
