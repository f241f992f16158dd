import { createCopy } from '../../chat/create-copy.ts';
import { noteWords as words } from '../../i18n/note-words.ts';
import { CopiedCode } from '../settings/copied-code.tsx';
import { ShownOnce } from '../settings/shown-once.tsx';
import type { NewAnnotationHook } from '../../../worker/routes/v1/annotation-schemas.ts';

/** A new webhook with its secret. */
export function NewHook(props: { hook: NewAnnotationHook; onClose(): void }) {
  const copy = createCopy();
  return (
    <ShownOnce
      title={words.hookMade(props.hook.name)}
      text={words.hookMadeText}
      close={words.hookStored}
      onClose={() => props.onClose()}
    >
      <CopiedCode
        label={words.copySecret}
        text={props.hook.secret}
        onCopy={() => copy(props.hook.secret, words.copied)}
      />
      <CopiedCode label={words.copyUrl} text={props.hook.url} onCopy={() => copy(props.hook.url, words.copied)} />
    </ShownOnce>
  );
}
