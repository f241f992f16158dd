import { createCopy } from '../../chat/create-copy.ts';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { CopiedCode } from '../settings/copied-code.tsx';
import { ShownOnce } from '../settings/shown-once.tsx';

/** The one time that the secret of a widget is shown. */
export function NewSecret(props: { title: string; text: string; secret: string; onClose(): void }) {
  const copy = createCopy();
  return (
    <ShownOnce title={props.title} text={props.text} close={words.stored} onClose={() => props.onClose()}>
      <CopiedCode label={words.copySecret} text={props.secret} onCopy={() => copy(props.secret, words.copied)} />
    </ShownOnce>
  );
}
