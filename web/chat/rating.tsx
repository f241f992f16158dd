import { createSignal } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import type { Rating } from './turns.ts';
import './rating.css';

interface RatingProps {
  rating: Rating;
  onRate(rating: Rating, reason?: string): void;
}

/** Whether the answer is right, by its reader; pressing the same again takes it back. */
export function RatingButtons(props: RatingProps) {
  const { t } = useI18n();
  const [reason, setReason] = createSignal('');

  return (
    <div class="rating" role="group" aria-label={t('rating.label')}>
      <button
        type="button"
        class="quiet-button"
        aria-pressed={props.rating === 'right'}
        onClick={() => props.onRate(props.rating === 'right' ? null : 'right')}
      >
        <Icon name="right" />
        {t('rating.right')}
      </button>
      <Menu
        class="quiet-button"
        isPressed={props.rating === 'wrong'}
        button={
          <>
            <Icon name="wrong" />
            {t('rating.wrong')}
          </>
        }
      >
        <div class="rating-form">
          <label>
            {t('rating.reason')}
            <textarea
              rows="3"
              maxlength="1000"
              autofocus
              value={reason()}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <p>{t('rating.kept')}</p>
          <div class="rating-actions">
            <button type="button" disabled={props.rating !== 'wrong'} onClick={() => props.onRate(null)}>
              {t('rating.take_back')}
            </button>
            <button type="button" class="rating-send" onClick={() => props.onRate('wrong', reason().trim())}>
              {t('rating.send')}
            </button>
          </div>
        </div>
      </Menu>
    </div>
  );
}
