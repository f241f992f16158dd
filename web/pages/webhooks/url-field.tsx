import { webhookWords as words } from '../../i18n/webhook-words.ts';

/** Where events are sent; what may be named, the server says. */
export function UrlField(props: { ref?(field: HTMLInputElement): void; value: string; onInput(url: string): void }) {
  return (
    <label class="field">
      <span>{words.url}</span>
      <input
        ref={(field) => props.ref?.(field)}
        type="url"
        required
        maxlength={2000}
        autocomplete="off"
        placeholder={words.urlExample}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <small class="setting-fact">{words.urlHint}</small>
    </label>
  );
}
