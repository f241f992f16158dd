import { For, Match, Show, Switch, createSignal } from 'solid-js';
import { unwrap } from 'solid-js/store';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Problem } from '../../../worker/analyst/proof/verify.ts';
import type { Report } from '../../../worker/analyst/report.ts';

/** Lets the reader's own browser work every number out again. */
export function ArithmeticCheck(props: { report: Report }) {
  const { t, number } = useI18n();
  const [outcome, setOutcome] = createSignal<Problem[] | 'checking' | 'not_loaded'>();
  const problems = () => {
    const known = outcome();
    return Array.isArray(known) ? known : undefined;
  };

  async function check() {
    setOutcome('checking');
    try {
      const { verify } = await import('../../../worker/analyst/proof/verify.ts');
      setOutcome(verify(unwrap(props.report)));
    } catch {
      // The script is not cached and the network is gone.
      setOutcome('not_loaded');
    }
  }

  return (
    <div class="arithmetic-check">
      <button type="button" class="button" disabled={outcome() === 'checking'} onClick={() => void check()}>
        <Icon name="check" />
        {t('proof.check')}
      </button>
      <div role="status">
        <Switch>
          <Match when={outcome() === 'checking'}>{t('proof.checking')}</Match>
          <Match when={outcome() === 'not_loaded'}>{t('proof.check_failed')}</Match>
          <Match when={problems()}>
            {(found) => (
              <Show
                when={found().length > 0}
                fallback={
                  <p data-tone="positive">
                    {t('proof.right', { count: number(Object.keys(props.report.values).length) })}
                  </p>
                }
              >
                <p data-tone="negative">{t('proof.wrong', { count: number(found().length) })}</p>
                <ul>
                  <For each={found()}>
                    {(problem) => (
                      <li>
                        <code>{problem.where}</code> {problem.what}
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  );
}
