import { type FeedRow, listFeedEntries, openFeed } from '../../../db/queries/deliveries.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { labelOf } from '../alerts/to-alert.ts';
import { hashToken } from '../auth/session-token.ts';
import { type FeedEntry, writeAtom } from './write-atom.ts';

const mostEntries = 50;

/** The feed behind a token, as Atom. Throws AppError not_found for what is no token of ours, or was revoked. */
export async function readFeed({ env, db }: Pick<Dependencies, 'env' | 'db'>, token: string): Promise<string> {
  const [opened] = await db.batch([openFeed(db, await hashToken(token))]);
  const [feed] = opened.rows;
  if (!feed)
    throw new AppError('not_found', 'This feed was revoked, or its address is not whole. Ask your team for another.');
  const [{ rows }] = await scopeTo(db, { tenantId: feed.tenant_id, userId: '' }, [listFeedEntries(db, mostEntries)]);
  return writeAtom({
    id: feed.id,
    title: `Parley: ${feed.name}`,
    url: `${env.APP_URL}/schedules`,
    made: new Date(feed.created_at),
    entries: rows.map((row) => toEntry(row, env.APP_URL)),
  });
}

function toEntry(row: FeedRow, appUrl: string): FeedEntry {
  const isRun = row.kind === 'run';
  const closed = row.closed_day ? `, back since ${row.closed_day}` : '';
  return {
    id: row.id,
    title: isRun
      ? (row.question ?? '')
      : `${labelOf(row.metric ?? '')}: out of the ordinary since ${row.first_day}${closed}`,
    text: row.answer ?? 'Why could not be told yet. The figures are in the app.',
    url: `${appUrl}/schedules/${isRun ? 'runs' : 'incidents'}/${row.id}`,
    author: row.property_name ?? 'Parley',
    published: new Date(row.published),
    updated: new Date(row.updated),
  };
}
