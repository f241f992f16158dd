import type { Part } from '../../worker/analyst/report.ts';

/** A piece of a sentence; a figure has the marks around it that no line may end between: "(8.1 %)." */
export type Piece = { text: string } | { label: string } | { ref: string; before: string; after: string };

/** The parts of a paragraph, with brackets and full stops given to the figures they touch. A browser would break there. */
export function keepTogether(parts: Part[]): Piece[] {
  return parts.flatMap((part, index): Piece[] => {
    if ('break' in part) return [];
    if ('label' in part) return [{ label: unbroken(part.label) }];
    const [previous, next] = [parts[index - 1], parts[index + 1]];
    if ('ref' in part) return [{ ref: part.ref, before: marksIn(previous, opening), after: marksIn(next, closing) }];
    let { text } = part;
    if (previous && 'ref' in previous) text = text.replace(closing, '');
    if (next && 'ref' in next) text = text.replace(opening, '');
    return text ? [{ text: unbroken(text) }] : [];
  });
}

/** No line ends in "1–26 October", nor before a dot between names or the marks that French sets apart: "« Germany » : ". */
function unbroken(text: string): string {
  return text
    .replace(/(?<=\p{N})–(?=\p{N})/gu, '\u2060–\u2060')
    .replace(/ (?=[:;!?»·])/g, '\u00a0')
    .replace(/(?<=«) /g, '\u00a0');
}

function marksIn(part: Part | undefined, marks: RegExp): string {
  return part && 'text' in part ? (marks.exec(part.text)?.[0] ?? '') : '';
}

const opening = /[([“"„«‘（「]+$/;
const closing = /^[)\]”"».,;:!?’）」。、，：；！？،؛؟।]+/;
