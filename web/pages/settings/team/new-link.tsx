import { onMount } from 'solid-js';
import { createCopy } from '../../../chat/create-copy.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { CopiedCode } from '../copied-code.tsx';
import type { NewInvitation } from '../../../../worker/routes/v1/team-schemas.ts';

/** The one time that the link of an invitation is shown. */
export function NewLink(props: { link: NewInvitation; onClose(): void }) {
  const { t, date } = useI18n();
  const copy = createCopy();
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());

  return (
    <div class="new-key">
      <h3 ref={heading} tabindex="-1">
        {t('invitations.made', { email: props.link.email })}
      </h3>
      <p class="setting-fact">
        {t('invitations.made_text', { date: date(props.link.expires_at, { dateStyle: 'long' }) })}
      </p>
      <CopiedCode
        label={t('invitations.copy')}
        text={props.link.url}
        onCopy={() => copy(props.link.url, t('invitations.copied'))}
      />
      <button type="button" class="button" onClick={() => props.onClose()}>
        {t('invitations.done')}
      </button>
    </div>
  );
}
