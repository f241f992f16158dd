import type { Report } from '../report.ts';
import { plainText } from './plain-text.ts';
import type { Problem } from './verify.ts';

/** What somebody noted is on a day, once, in one line of visible characters. */
export function annotationProblems({ annotations = [] }: Report): Problem[] {
  const ids = annotations.map(({ id }) => id);
  return annotations.flatMap(({ id, day, title }, index) => {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
    const what = !isDay
      ? 'is on no day'
      : title === '' || title !== plainText(title)
        ? 'has a title that cannot be shown as it is'
        : ids.indexOf(id) !== index
          ? 'is there twice'
          : undefined;
    return what ? [{ where: `annotations.${index}`, what }] : [];
  });
}
