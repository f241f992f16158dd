import type { LeasedMail } from '../../../db/queries/deliveries.ts';
import { type Language, languageOfTag, spokenIn } from '../../analyst/language.ts';
import { noticeWordsOf } from '../../analyst/notices/notice-words-of.ts';
import { sayIncident } from '../../analyst/notices/say-incident.ts';
import { bareProperty } from '../../analyst/property.ts';
import type { Report } from '../../analyst/report.ts';
import { toNoticed } from '../alerts/to-noticed.ts';
import { writeHtml } from './write-html.ts';

export interface MailWords {
  language: Language;
  title: string;
  /** What it is about beside its title. */
  about: string;
  paragraphs: string[];
  figures: { label: string; value: string }[];
  proof: { text: string; url: string };
  reason: string;
  end: { text: string; url: string };
}

const mostFigures = 6;

/** What a mail says: the proven answer, its key figures, and where the proof is. */
export function mailOf(
  mail: Pick<LeasedMail, 'language' | 'run' | 'incident' | 'opening_id' | 'property_name' | 'currency' | 'report'>,
  links: { report: string; unsubscribe: string },
): { subject: string; text: string; html: string } {
  const language = languageOfTag(mail.language) ?? 'en';
  const said = noticeWordsOf(language);
  const name = mail.property_name ?? 'Google Analytics';
  const words: MailWords = {
    language,
    ...(mail.incident ? ofIncident(mail, mail.incident, name, language) : ofRun(mail, name)),
    proof: { text: said.proof, url: links.report },
    reason: said.reason,
    end: { text: said.unsubscribe, url: links.unsubscribe },
  };
  return { subject: `${name}: ${words.title}`, text: textOf(words), html: writeHtml(words) };
}

function ofRun({ run, report }: Pick<LeasedMail, 'run' | 'report'>, name: string) {
  const answered = toReport(report);
  return {
    title: run?.question ?? '',
    about: name,
    paragraphs: [answered?.answer ?? ''],
    figures: figuresOf(answered),
  };
}

/** Of one that is over, why it began is said to those alone who have not heard of it before. */
function ofIncident(
  mail: Pick<LeasedMail, 'opening_id' | 'currency' | 'report'>,
  incident: NonNullable<LeasedMail['incident']>,
  name: string,
  language: Language,
) {
  const property = spokenIn({ ...bareProperty, ...(mail.currency && { currency: mail.currency }) }, language);
  const { title, condition, over } = sayIncident(toNoticed(incident), property);
  const report = toReport(mail.report);
  const why = mail.opening_id === null ? [report?.answer ?? noticeWordsOf(language).unexplained] : [];
  return {
    title,
    about: `${name} · ${condition}`,
    paragraphs: [...(over === undefined ? [] : [over]), ...why],
    figures: why.length > 0 ? figuresOf(report) : [],
  };
}

/** Stored by us, from a report that was proven. */
function toReport(report: unknown): Report | null {
  return report as Report | null;
}

function figuresOf(report: Report | null): { label: string; value: string }[] {
  return (report?.metrics ?? []).slice(0, mostFigures).flatMap(({ label, ref, delta_ref: delta }) => {
    const value = report?.values[ref]?.formatted;
    const change = delta === undefined ? undefined : report?.values[delta]?.formatted;
    return value === undefined ? [] : [{ label, value: change === undefined ? value : `${value} (${change})` }];
  });
}

function textOf({ title, about, paragraphs, figures, proof, reason, end }: MailWords): string {
  return [
    ...[title, about, ''],
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
    ...(figures.length ? [...figures.map(({ label, value }) => `${label}: ${value}`), ''] : []),
    ...[`${proof.text}:`, proof.url, '', reason, `${end.text}: ${end.url}`, ''],
  ].join('\n');
}
