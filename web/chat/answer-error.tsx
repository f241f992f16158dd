import { Show } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { RequestId } from '../parts/request-id.tsx';
import type { AnswerError } from './answer-view.ts';

export type HelpAction = 'sign_in' | 'reconnect' | 'choose_property' | 'reload';

/** What only this page knows of. */
const ownWords = { answer_lost: 'answer.lost', page_outdated: 'answer.page_outdated' } as const;

interface AnswerErrorProps {
  error: AnswerError;
  isDisabled: boolean;
  onRetry(): void;
  onHelp(action: HelpAction): void;
}

/** An error in the flow of the conversation, with the one button that helps. */
export function AnswerErrorNotice(props: AnswerErrorProps) {
  const { t } = useI18n();
  const helpLabels = {
    sign_in: () => t('answer.sign_in'),
    reconnect: () => t('answer.reconnect'),
    choose_property: () => t('answer.choose_property'),
    reload: () => t('action.reload'),
  };
  const help = () => {
    const { action } = props.error;
    return action === 'retry' || action === 'wait' ? undefined : action;
  };
  const text = () => {
    const { code, message } = props.error;
    return code === 'answer_lost' || code === 'page_outdated' ? t(ownWords[code]) : message;
  };

  return (
    <div class="answer-error">
      <Icon name="failed" />
      <div>
        <p class="answer-error-title">{t('answer.failed')}</p>
        <p>{text()}</p>
        <Show
          when={help()}
          fallback={
            <button type="button" class="button" disabled={props.isDisabled} onClick={() => props.onRetry()}>
              <Icon name="retry" />
              {t('action.try_again')}
            </button>
          }
        >
          {(action) => (
            <button type="button" class="button" onClick={() => props.onHelp(action())}>
              {helpLabels[action()]()}
            </button>
          )}
        </Show>
        <RequestId id={props.error.request_id} />
      </div>
    </div>
  );
}
