import type { Words } from '../say.ts';

type Slot = Words | Words[number];

/** A template's words, its slots filled; `[a|b]` is the first of its alternatives that has all it names, or nothing. */
export function fill(template: string, slots: Record<string, Slot>): Words {
  return template.split(/\[([^\]]*)\]/).flatMap((piece, index) => {
    const chosen = index % 2 ? piece.split('|').find((each) => namesOf(each).every(isThere)) : piece;
    return (chosen ?? '').split(/\{(\w+)\}/).map((text, place) => (place % 2 ? slots[text] : text));
  });

  function isThere(name: string): boolean {
    const slot = slots[name];
    return slot !== undefined && slot !== false && !(Array.isArray(slot) && slot.length === 0);
  }
}

/** The same where all slots are text. */
export function fillText(template: string, slots: Record<string, string | undefined>): string {
  return fill(template, slots).join('');
}

function namesOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
