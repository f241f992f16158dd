import { For, Show } from 'solid-js';
import { createCopy } from '../../chat/create-copy.ts';
import { widgetWords as words } from '../../i18n/widget-words.ts';
import { CopiedCode } from '../settings/copied-code.tsx';
import { toSnippets } from './to-snippets.ts';
import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** What is copied into the site, and onto its server. */
export function EmbedSection(props: { widget: Widget }) {
  const copy = createCopy();
  const shown = (): [title: string, text: string | undefined][] => {
    const { html, identify, server, react } = toSnippets(location.origin, props.widget);
    return [
      [words.embedHtml, html],
      [words.embedIdentify, identify],
      [words.embedServer, server],
      [words.embedReact, react],
    ];
  };

  return (
    <section class="widget-embed">
      <h2>{words.embed}</h2>
      <For each={shown()}>
        {([title, snippet], index) => (
          <Show when={snippet}>
            {(text) => (
              <details open={index() === 0}>
                <summary>{title}</summary>
                <CopiedCode label={words.copySnippet} text={text()} onCopy={() => copy(text(), words.copied)} />
              </details>
            )}
          </Show>
        )}
      </For>
      <details>
        <summary>{words.embedWordpress}</summary>
        <p class="setting-fact">{words.wordpressText}</p>
      </details>
      <p class="setting-fact">{words.policyText(location.origin)}</p>
    </section>
  );
}
