import { Show } from 'solid-js';
import { useI18n } from '../../web/i18n/i18n.tsx';
import { Icon } from '../../web/parts/icon.tsx';
import type { AnswerError } from '../../web/chat/answer-view.ts';
import type { PanelWords } from './words/words.ts';

interface FailureProps {
  error: AnswerError;
  words: PanelWords;
  isDisabled: boolean;
  onRetry(): void;
}

const limits = new Set(['rate_limited', 'budget_spent', 'too_many_streams', 'google_quota_spent']);
const closed = new Set(['forbidden', 'not_found', 'cross_site_refused', 'origin_refused']);

/** Why a question has no answer, in plain words, and what to do. */
export function Failure(props: FailureProps) {
  const { locale, language } = useI18n();
  const text = () => {
    const { code, message } = props.error;
    if (code === 'identity' || code === 'network') return props.words[code];
    if (limits.has(code)) return props.words.limit.replace('{{when}}', toWhen(Number(message) || 60, locale));
    if (closed.has(code)) return props.words.refused;
    // The Worker's sentences are in English.
    return (language === 'en' && message) || props.words.failed;
  };

  return (
    <div class="answer-error" role="alert">
      <Icon name="failed" />
      <div>
        <p>{text()}</p>
        <Show when={!closed.has(props.error.code)}>
          <button type="button" class="button" disabled={props.isDisabled} onClick={() => props.onRetry()}>
            <Icon name="retry" />
            {props.words.retry}
          </button>
        </Show>
      </div>
    </div>
  );
}

/** "in 5 minutes" */
function toWhen(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale);
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? format.format(minutes, 'minute') : format.format(Math.ceil(minutes / 60), 'hour');
}
