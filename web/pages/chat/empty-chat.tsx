import { For, Show, createResource } from 'solid-js';
import { api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Persona } from '../../../worker/analyst/plan.ts';
import type { Property } from '../../../worker/routes/v1/schemas.ts';

interface EmptyChatProps {
  property: Property | undefined;
  persona: Persona;
  onAsk(question: string): void;
}

/** A chat without a question yet: shows what can be asked of this property. */
export function EmptyChat(props: EmptyChatProps) {
  const { t } = useI18n();
  const [suggestions] = createResource(
    () => props.property && { id: props.property.id, persona: props.persona },
    async ({ id, persona }) => {
      // Suggestions are a courtesy: without them the question box is still there.
      const answer = await api
        .get<{ data: string[] }>(`/api/v1/properties/${id}/suggestions?persona=${persona}`)
        .catch(() => ({ data: [] }));
      return answer.data;
    },
  );
  const shown = () => suggestions.latest ?? [];

  return (
    <div class="empty-chat">
      <Show
        when={props.property}
        fallback={
          <>
            <h2>{t('connect.title')}</h2>
            <p>{t('chat.connect_first')}</p>
            <a class="button" data-tone="accent" href="/connect">
              {t('connect.button')}
            </a>
          </>
        }
      >
        {(property) => (
          <>
            <h2>{t('chat.empty_title', { name: property().display_name })}</h2>
            <ul class="empty-suggestions" aria-busy={suggestions.loading}>
              <For each={shown()}>
                {(question) => (
                  <li>
                    <button type="button" class="suggestion" onClick={() => props.onAsk(question)}>
                      <Icon name="follow" />
                      <span>{question}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
    </div>
  );
}
