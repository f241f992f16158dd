import type { Findings } from '../findings/compute-findings.ts';
import type { Part } from '../report.ts';

/** Parts as prose with slots, to show a model what can be said: "Sessions rose {{v2}} to {{v1}} {{range}}." */
export function slotsFromParts(parts: Part[], labels: Findings['labels']): string {
  const keys = new Map(Object.entries(labels).map(([key, label]) => [label, key]));
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      if ('ref' in part) return `{{${part.ref}}}`;
      return 'label' in part ? `{{${keys.get(part.label) ?? part.label}}}` : '\n\n';
    })
    .join('');
}
