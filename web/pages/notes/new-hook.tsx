import { onMount } from 'solid-js';
import { createCopy } from '../../chat/create-copy.ts';
import { noteWords as words } from '../../i18n/note-words.ts';
import { CopiedCode } from '../settings/copied-code.tsx';
import type { NewAnnotationHook } from '../../../worker/routes/v1/annotation-schemas.ts';

/** The one time that a secret is shown. */
export function NewHook(props: { hook: NewAnnotationHook; onClose(): void }) {
  const copy = createCopy();
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());

  return (
    <div class="new-key">
      <h3 ref={heading} tabindex="-1">
        {words.hookMade(props.hook.name)}
      </h3>
      <p class="setting-fact">{words.hookMadeText}</p>
      <CopiedCode
        label={words.copySecret}
        text={props.hook.secret}
        onCopy={() => copy(props.hook.secret, words.copied)}
      />
      <CopiedCode label={words.copyUrl} text={props.hook.url} onCopy={() => copy(props.hook.url, words.copied)} />
      <button type="button" class="button" onClick={() => props.onClose()}>
        {words.hookStored}
      </button>
    </div>
  );
}
