import { createCopy } from '../../../chat/create-copy.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { CopiedCode } from '../copied-code.tsx';
import { ShownOnce } from '../shown-once.tsx';
import type { NewInvitation } from '../../../../worker/routes/v1/team-schemas.ts';

/** The link of a new invitation. */
export function NewLink(props: { link: NewInvitation; onClose(): void }) {
  const { t, date } = useI18n();
  const copy = createCopy();
  return (
    <ShownOnce
      title={t('invitations.made', { email: props.link.email })}
      text={t('invitations.made_text', { date: date(props.link.expires_at, { dateStyle: 'long' }) })}
      close={t('invitations.done')}
      onClose={() => props.onClose()}
    >
      <CopiedCode
        label={t('invitations.copy')}
        text={props.link.url}
        onCopy={() => copy(props.link.url, t('invitations.copied'))}
      />
    </ShownOnce>
  );
}
