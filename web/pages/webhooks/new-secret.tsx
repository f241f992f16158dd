import { createCopy } from '../../chat/create-copy.ts';
import { webhookWords as words } from '../../i18n/webhook-words.ts';
import { CopiedCode } from '../settings/copied-code.tsx';
import { ShownOnce } from '../settings/shown-once.tsx';

/** The one time that the secret of a webhook is shown. */
export function NewSecret(props: { title: string; secret: string; onClose(): void }) {
  const copy = createCopy();
  return (
    <ShownOnce title={props.title} text={words.secretText} close={words.stored} onClose={() => props.onClose()}>
      <CopiedCode label={words.copySecret} text={props.secret} onCopy={() => copy(props.secret, words.copied)} />
    </ShownOnce>
  );
}
