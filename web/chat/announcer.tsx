import { useI18n } from '../i18n/i18n.tsx';
import type { AnswerView } from './answer-view.ts';

interface AnnouncerProps {
  /** The latest answer. */
  answer: AnswerView | undefined;
  isReconnecting: boolean;
}

/** Tells a screen reader each step once, and the answer when it is whole. */
export function Announcer(props: AnnouncerProps) {
  const { t } = useI18n();
  const text = () => {
    const { answer } = props;
    if (!answer) return '';
    if (answer.phase === 'working') {
      if (props.isReconnecting) return t('answer.reconnecting');
      return answer.steps.findLast((step) => step.state === 'active')?.text ?? t('answer.starting');
    }
    if (answer.phase === 'stopped') return t('answer.stopped');
    return answer.report?.answer ?? answer.error?.message ?? '';
  };
  return (
    <p class="visually-hidden" aria-live="polite">
      {text()}
    </p>
  );
}
