import { For, Match, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { createSuggestions } from './create-suggestions.ts';
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
  const session = useSession();
  const team = () => session.me().tenant;
  const suggestions = createSuggestions(
    () => props.property && { propertyId: props.property.id, persona: props.persona },
  );

  return (
    <div class="empty-chat">
      <Switch
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
        <Match when={!isAtLeast(team().role, 'member')}>
          <h2>{t('chat.viewer')}</h2>
          <p>{t('chat.viewer_text', { team: team().name })}</p>
        </Match>
        <Match when={props.property}>
          {(property) => (
            <>
              <h2>{t('chat.empty_title', { name: property().display_name })}</h2>
              <ul class="empty-suggestions">
                <For each={suggestions()}>
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
        </Match>
      </Switch>
    </div>
  );
}
