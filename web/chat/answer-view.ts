import type { Message, MessageContent } from '../../worker/routes/v1/schemas.ts';
import type { Chart, Citation, MetricCard, Part, Quality, Report, Table, Value } from '../../worker/analyst/report.ts';
import type { ErrorAction, Step, StreamEvent } from '../../worker/services/analysis/stream-events.ts';

/** What is known of an answer so far; the same shape while it streams and when it comes from the store. */
export interface AnswerView {
  phase: 'working' | 'complete' | 'partial' | 'stopped' | 'failed';
  steps: AnswerStep[];
  parts: Part[];
  values: Record<string, Value>;
  metrics: MetricCard[];
  charts: Chart[];
  /** Empty until the report is here. */
  tables: Record<string, Table>;
  citations: Citation[];
  quality?: Quality;
  assumptions: string[];
  /** Words that came without their values. */
  plainText?: string;
  /** The whole report, once verified and stored. */
  report?: Report;
  error?: AnswerError;
  /** Why values do not hold, by reference: of a report that came from elsewhere. */
  doubts?: Record<string, string>;
}

export interface AnswerStep {
  step: Step;
  state: 'active' | 'done' | 'failed';
  text: string;
}

export interface AnswerError {
  code: string;
  message: string;
  action?: ErrorAction | 'sign_in' | 'reload';
  request_id?: string;
}

export function emptyAnswer(): AnswerView {
  return {
    phase: 'working',
    steps: [],
    parts: [],
    values: {},
    metrics: [],
    charts: [],
    tables: {},
    citations: [],
    assumptions: [],
  };
}

/** The view after one more event. Events may come again from the start: `start` empties the view. */
export function applyEvent(view: AnswerView, event: StreamEvent): AnswerView {
  switch (event.type) {
    case 'start':
      return emptyAnswer();
    case 'data-status':
      return { ...view, steps: upsert(view.steps, event.data, (step) => step.step === event.data.step) };
    case 'data-plan':
      return { ...view, assumptions: event.data.assumptions };
    case 'data-citation':
      return { ...view, citations: upsert(view.citations, event.data, (citation) => citation.id === event.data.id) };
    case 'data-quality':
      return { ...view, quality: event.data };
    case 'data-sentence':
      return {
        ...view,
        parts: joinSentence(view.parts, event.data.parts),
        values: { ...view.values, ...event.data.values },
      };
    case 'data-metric':
      return {
        ...view,
        metrics: upsert(view.metrics, event.data.card, (card) => card.ref === event.data.card.ref),
        values: { ...view.values, ...event.data.values },
      };
    case 'data-chart':
      return { ...view, charts: upsert(view.charts, event.data, (chart) => chart.id === event.data.id) };
    case 'data-report':
      return { ...fromReport(event.data), steps: view.steps };
    case 'data-error':
      return { ...view, phase: 'failed', error: event.data };
    case 'error':
      return {
        ...view,
        phase: 'failed',
        error: view.error ?? { code: 'unknown', message: event.errorText, action: 'retry' },
      };
    case 'abort':
      return {
        ...view,
        phase: 'stopped',
        parts: view.parts.length === 0 && view.plainText ? [{ text: view.plainText }] : view.parts,
      };
    case 'finish':
      return view.phase === 'working' ? { ...view, phase: 'partial' } : view;
    case 'text-delta':
      // The same words as `data-sentence`, without their values; a stopped answer that is replayed has only them.
      return view.parts.length > 0 ? view : { ...view, plainText: (view.plainText ?? '') + event.delta };
    // Beginnings and ends of text, and whatever a server of a later version says.
    default:
      return view;
  }
}

/** The view of an assistant's message as the API holds it. */
export function toAnswerView(message: Pick<Message, 'status' | 'content'>): AnswerView {
  if (message.content) return fromContent(message.content);
  return emptyAnswer();
}

function fromContent(content: MessageContent): AnswerView {
  switch (content.type) {
    case 'report':
      return fromReport(content);
    case 'error':
      return {
        ...emptyAnswer(),
        phase: 'failed',
        parts: content.text ? [{ text: content.text }] : [],
        error: {
          code: content.code,
          message: content.message,
          ...(content.action ? { action: content.action } : {}),
          ...(content.request_id ? { request_id: content.request_id } : {}),
        },
      };
    case 'stopped':
    case 'text':
      return { ...emptyAnswer(), phase: 'stopped', parts: content.text ? [{ text: content.text }] : [] };
    // Stored by a later version, than which this page is older.
    default:
      return { ...emptyAnswer(), phase: 'failed', error: { code: 'page_outdated', message: '', action: 'reload' } };
  }
}

function fromReport(report: Report): AnswerView {
  return {
    phase: report.status === 'partial' ? 'partial' : 'complete',
    steps: [],
    parts: report.parts,
    values: report.values,
    metrics: report.metrics,
    charts: report.charts,
    tables: report.tables,
    citations: report.citations,
    quality: report.quality,
    assumptions: report.assumptions,
    report,
  };
}

function upsert<Item>(items: Item[], item: Item, isSame: (item: Item) => boolean): Item[] {
  const index = items.findIndex(isSame);
  return index === -1 ? [...items, item] : items.with(index, item);
}

/** Sentences may come without the space between them. */
function joinSentence(parts: Part[], sentence: Part[]): Part[] {
  const last = parts.at(-1);
  const first = sentence[0];
  if (!last || !first || 'break' in last || 'break' in first) return [...parts, ...sentence];
  const isSpaced = ('text' in last && /\s$/.test(last.text)) || ('text' in first && /^\s/.test(first.text));
  return isSpaced ? [...parts, ...sentence] : [...parts, { text: ' ' }, ...sentence];
}
