import { Show } from 'solid-js';
import { createCopy } from '../../chat/create-copy.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { CopiedCode } from './copied-code.tsx';
import { ShownOnce } from './shown-once.tsx';
import { toFirstCall } from './to-first-call.ts';
import type { NewApiKey } from '../../../worker/routes/v1/schemas.ts';

/** A new key, with a first call to try. */
export function NewKey(props: { apiKey: NewApiKey; onClose(): void }) {
  const { t } = useI18n();
  const copy = createCopy();
  const firstCall = () => toFirstCall(location.origin, props.apiKey);

  return (
    <ShownOnce
      title={t('keys.made', { name: props.apiKey.name })}
      text={t('keys.made_text')}
      close={t('keys.stored')}
      onClose={() => props.onClose()}
    >
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
    </ShownOnce>
  );
}
