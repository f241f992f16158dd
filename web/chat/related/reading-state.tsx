import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { createReading } from '../../parts/create-reading.ts';

interface ReadingStateProps {
  of: Pick<ReturnType<typeof createReading>, 'error' | 'isReading' | 'readAgain'>;
  reading: string;
  failed: string;
}

/** That something is being read, or that it could not be, with the button that tries again. */
export function ReadingState(props: ReadingStateProps) {
  const { t } = useI18n();
  return (
    <>
      <p class="answer-note reading-state" role="status">
        {props.of.isReading() ? props.reading : ''}
      </p>
      <Show when={props.of.error()}>
        {(error) => (
          <Notice title={props.failed} text={error().message} tone="negative" requestId={error().requestId}>
            <button type="button" class="button" onClick={() => void props.of.readAgain()}>
              {t('action.try_again')}
            </button>
          </Notice>
        )}
      </Show>
    </>
  );
}
