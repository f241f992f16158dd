import { type FeedRow, listFeedEntries, openFeed } from '../../../db/queries/deliveries.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { languageOfTag, spokenIn } from '../../analyst/language.ts';
import { noticeWordsOf } from '../../analyst/notices/notice-words-of.ts';
import { sayIncident } from '../../analyst/notices/say-incident.ts';
import { bareProperty } from '../../analyst/property.ts';
import { toNoticed } from '../alerts/to-noticed.ts';
import { hashToken } from '../auth/session-token.ts';
import { type FeedEntry, writeAtom } from './write-atom.ts';

const mostEntries = 50;

/** The feed behind a token, as Atom. Throws AppError not_found for what is no token of ours, or was revoked. */
export async function readFeed(
  { env, db, languages }: Pick<Dependencies, 'env' | 'db' | 'languages'>,
  token: string,
): Promise<string> {
  const [opened] = await db.batch([openFeed(db, await hashToken(token))]);
  const [feed] = opened.rows;
  if (!feed)
    throw new AppError('not_found', 'This feed was revoked, or its address is not whole. Ask your team for another.');
  const [{ rows }] = await scopeTo(db, { tenantId: feed.tenant_id, userId: '' }, [listFeedEntries(db, mostEntries)]);
  await languages.open();
  return writeAtom({
    id: feed.id,
    title: `Parley: ${feed.name}`,
    url: `${env.APP_URL}/schedules`,
    made: new Date(feed.created_at),
    entries: rows.map((row) => toEntry(row, env.APP_URL)),
  });
}

function toEntry(row: FeedRow, appUrl: string): FeedEntry {
  return {
    ...wordsOf(row),
    id: row.id,
    url: `${appUrl}/schedules/${row.incident ? 'incidents' : 'runs'}/${row.about_id}`,
    author: row.property_name ?? 'Parley',
    published: new Date(row.published),
    updated: new Date(row.updated),
  };
}

/** The entry of an opening goes on saying what was so then: that of the end stands beside it. */
function wordsOf({ question, incident, language: tag, answer }: FeedRow): Pick<FeedEntry, 'title' | 'text'> {
  if (!incident) return { title: question ?? '', text: answer ?? '' };
  const language = languageOfTag(tag) ?? 'en';
  const noticed = toNoticed(incident);
  const told = incident.is_end ? noticed : { ...noticed, closedDay: null, isWithdrawn: false };
  const { title, over } = sayIncident(told, spokenIn(bareProperty, language));
  return { title, text: over ?? answer ?? noticeWordsOf(language).unexplained };
}
