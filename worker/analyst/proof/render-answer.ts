import type { Part, Value } from '../report.ts';

/** The parts as plain text, paragraphs apart by an empty line. A reference without a value renders as nothing. */
export function renderAnswer(parts: Part[], values: Record<string, Pick<Value, 'formatted'>>): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      if ('label' in part) return part.label;
      return 'ref' in part ? (values[part.ref]?.formatted ?? '') : '\n\n';
    })
    .join('');
}
