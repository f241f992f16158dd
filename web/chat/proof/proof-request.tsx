import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { createCopy } from '../create-copy.ts';
import { toCurl } from './curl.ts';
import type { Citation } from '../../../worker/analyst/report.ts';

/** The exact request that Google answered. */
export function ProofRequest(props: { citation: Citation; isEmbedded?: boolean | undefined }) {
  const { t, date } = useI18n();
  const body = () => toBody(props.citation);
  const fetched = () => date(props.citation.fetched_at, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <div class="proof-request">
      <p>
        <code>{props.citation.method}</code> <span>{props.citation.property}</span>{' '}
        <span class="proof-fetched">{t('proof.fetched', { time: fetched() })}</span>
      </p>
      <pre tabindex="0" dir="ltr" role="region" aria-label={t('proof.request')}>
        <code>{body()}</code>
      </pre>
      <Show when={!props.isEmbedded}>
        <CopyButtons citation={props.citation} />
      </Show>
    </div>
  );
}

function CopyButtons(props: { citation: Citation }) {
  const { t } = useI18n();
  const copy = createCopy();
  return (
    <div class="proof-request-actions">
      <button
        type="button"
        class="quiet-button"
        onClick={() => void copy(toBody(props.citation), t('proof.copied_request'))}
      >
        <Icon name="copy" />
        {t('proof.copy_request')}
      </button>
      <button
        type="button"
        class="quiet-button"
        onClick={() => void copy(toCurl(props.citation), t('proof.copied_curl'))}
      >
        <Icon name="copy" />
        {t('proof.copy_curl')}
      </button>
    </div>
  );
}

function toBody({ request }: Citation): string {
  return JSON.stringify(request, null, 2);
}
