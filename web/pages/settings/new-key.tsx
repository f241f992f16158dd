import { Show, onMount } from 'solid-js';
import { createCopy } from '../../chat/create-copy.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { CopiedCode } from './copied-code.tsx';
import { toFirstCall } from './to-first-call.ts';
import type { NewApiKey } from '../../../worker/routes/v1/schemas.ts';

/** The one time that a key is shown. */
export function NewKey(props: { apiKey: NewApiKey; onClose(): void }) {
  const { t } = useI18n();
  const copy = createCopy();
  const firstCall = () => toFirstCall(location.origin, props.apiKey);
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());

  return (
    <div class="new-key">
      <h3 ref={heading} tabindex="-1">
        {t('keys.made', { name: props.apiKey.name })}
      </h3>
      <p class="setting-fact">{t('keys.made_text')}</p>
      <CopiedCode
        label={t('keys.copy')}
        text={props.apiKey.key}
        onCopy={() => copy(props.apiKey.key, t('keys.copied'))}
      />
      <Show when={firstCall()}>
        {(command) => (
          <>
            <p class="setting-fact">{t('keys.try')}</p>
            <CopiedCode
              label={t('keys.copy_command')}
              text={command()}
              onCopy={() => copy(command(), t('keys.copied_command'))}
            />
          </>
        )}
      </Show>
      <button type="button" class="button" onClick={() => props.onClose()}>
        {t('keys.stored')}
      </button>
    </div>
  );
}
