import { createMemo } from 'solid-js';
import { searchWords as words } from '../../i18n/search-words.ts';
import { toAnswerView } from '../answer-view.ts';
import { AnswerText } from '../answer-text.tsx';
import type { JSX } from 'solid-js';
import type { FoundFact } from '../../../worker/routes/v1/search-schemas.ts';
import type { Report } from '../../../worker/analyst/report.ts';
import './found-card.css';

interface FoundCardProps {
  /** Of which days it is. */
  heading: JSX.Element;
  found: Pick<FoundFact, 'report' | 'confidence'>;
}

/** A sentence that was found, its numbers with their proof, and how like it is to what was sought. */
export function FoundCard(props: FoundCardProps) {
  const report = () => props.found.report as Report;
  // Once: the open proof is told from others by the answer that it belongs to.
  const answer = createMemo(() => toAnswerView({ status: 'complete', content: report() }));

  return (
    <li class="found-card">
      {props.heading}
      <div dir={report().language === 'ar' ? 'rtl' : 'ltr'} lang={report().language}>
        <AnswerText answer={answer()} />
      </div>
      <p class="found-why">
        <strong>{words.level[props.found.confidence.level]}.</strong> <bdi>{props.found.confidence.reason}</bdi>
      </p>
    </li>
  );
}
