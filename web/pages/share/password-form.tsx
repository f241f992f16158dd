import { createEffect } from 'solid-js';
import { linkWords as words } from '../../i18n/link-words.ts';
import { PageHeading } from '../../parts/page-heading.tsx';

/** Asks for the password of a link, with what the last one came to. */
export function PasswordForm(props: { why: string; isTrying: boolean; onPassword(password: string): void }) {
  let input!: HTMLInputElement;
  createEffect(() => {
    if (props.why) input.select();
  });

  return (
    <>
      <PageHeading text={words.passwordTitle} />
      <p class="page-lead">{words.passwordText}</p>
      <form
        class="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.isTrying) props.onPassword(input.value);
        }}
      >
        <label class="field">
          <span>{words.passwordLabel}</span>
          <input
            ref={input}
            type="password"
            required
            maxlength={200}
            autocomplete="off"
            aria-invalid={props.why ? true : undefined}
            aria-describedby="password-why"
          />
        </label>
        <p id="password-why" class="password-why" role="alert">
          {props.why}
        </p>
        <button type="submit" class="button" data-tone="accent" disabled={props.isTrying}>
          {words.open}
        </button>
      </form>
    </>
  );
}
