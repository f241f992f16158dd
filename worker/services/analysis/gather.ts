import type { Spending } from '../../../db/queries/usage.ts';
import type { Actor } from '../../../db/scope.ts';
import { annotationRequests } from '../../analyst/compile/studies/annotation-requests.ts';
import { requestsOf } from '../../analyst/compile/requests-of.ts';
import type { Ga4Request } from '../../analyst/ga4-types.ts';
import type { DataPlan, StudyPlan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { fillText } from '../../analyst/report/words/fill.ts';
import type { ReportWords } from '../../analyst/report/words/words.ts';
import type { Onlooker } from '../../analyst/visible/keep-to-visible.ts';
import { isOpenRequest } from '../../analyst/visible/visible-fields.ts';
import { AppError } from '../../errors.ts';
import { describeCause, log } from '../../log.ts';
import type { StoredGrant } from '../google-access/get-access-token.ts';
import type { GateNotice } from '../property-gate/property-gates.ts';
import { fetchData, type FetchDependencies } from './fetch-data.ts';
import { findBackground } from './find-background.ts';
import { findEarlierDays } from './find-earlier-days.ts';
import type { Gathered, StepEvent } from './progress.ts';
import { status } from './status.ts';
import type { StreamEvent } from './stream-events.ts';
import { toGa4Spending } from './usage.ts';
import { whileWaiting } from './while-waiting.ts';

interface GatherInput {
  source: {
    actor: Pick<Actor, 'tenantId' | 'userId'>;
    grant: StoredGrant;
    property: string;
    outsider: { onlooker?: Onlooker } | undefined;
  };
  plan: DataPlan | StudyPlan;
  property: PropertyProfile;
  today: string;
  words: ReportWords;
  /** Gets what the replies cost. */
  spent: Spending[];
}

/** Google's replies, what the team noted for the days they are about, and of a question why when it happened before. */
export async function* gather(
  dependencies: FetchDependencies,
  { source, plan, property, today, words, spent }: GatherInput,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent | StepEvent, Gathered, undefined> {
  const { outsider } = source;
  const readBackground = () =>
    outsider
      ? Promise.resolve({ annotations: [], past: [] })
      : findBackground(dependencies, source.actor, { property, plan }).catch((error: unknown) => {
          // An answer stands without it, and says so; a database that is away is to lose none.
          log({ event: 'annotations_not_read', cause: describeCause(error) });
          return undefined;
        });
  // Only a question why asks Google for more because of a note; no other answer waits for them.
  const known = plan.kind === 'why' ? { background: await readBackground() } : undefined;
  const requests = [
    ...requestsOf(plan, property),
    ...annotationRequests(plan, { property, annotations: known?.background?.annotations ?? [], today }),
  ];
  // Once more, of what is really sent: nothing between plan and here can ask for what is shut.
  const fields = outsider?.onlooker?.fields;
  if (fields && !requests.every((each) => isOpenRequest(each, property, fields))) {
    throw new AppError('forbidden', 'This chat does not answer that.');
  }
  const what = inWords(requests, words);
  yield status('fetch', 'active', fillText(words.status.asking, { what }));
  const fetching = whileWaiting((onNotice: (notice: GateNotice) => void) =>
    Promise.all([
      fetchData(dependencies, source, requests, signal, { timeZone: property.time_zone, mayBeStale: true, onNotice }),
      known ? known.background : readBackground(),
    ]),
  );
  const [replies, background] = yield* noticesOf(fetching, what, words);
  spent.push(
    ...replies.filter(({ tokens }) => tokens !== 0).map(({ tokens }) => toGa4Spending(source.property, tokens)),
  );
  signal.throwIfAborted();
  const { annotations = [], past = [] } = background ?? {};
  const earlier = await findEarlierDays(dependencies, source.actor, { plan, property, replies, past }).catch(
    (error: unknown) => {
      log({ event: 'earlier_days_not_read', cause: describeCause(error) });
      return undefined;
    },
  );
  signal.throwIfAborted();
  const gathered: Gathered = {
    replies,
    annotations,
    ...(earlier && { earlier }),
    ...(!background && { isUnnoted: true }),
  };
  yield { type: 'step', name: 'fetch', result: gathered, spent };
  return gathered;
}

/** The queue of the property and the price of a question, as statuses of one step. */
async function* noticesOf<Result>(
  notices: AsyncGenerator<GateNotice, Result, undefined>,
  what: string,
  { status: words }: ReportWords,
): AsyncGenerator<StreamEvent, Result, undefined> {
  for (;;) {
    const { done, value } = await notices.next();
    if (done) return value;
    const { place, seconds, tokens } = value;
    const text = place > 0 ? words.queued : words.priced;
    const slots = { what, place: `${place}`, seconds: `${seconds}`, tokens: `${tokens}` };
    yield status('fetch', 'active', fillText(text, slots));
  }
}

/** "3 reports: sessions by channel; sessions in total": the same of other days is not told again. */
export function inWords(requests: Ga4Request[], { purposes }: ReportWords): string {
  const told = new Set(requests.map(({ purpose }) => purpose));
  for (const what of [...told]) told.delete(fillText(purposes.earlier, { what }));
  const list = [...told].join('; ');
  return requests.length === 1 ? list : fillText(purposes.reports, { count: `${requests.length}`, list });
}
