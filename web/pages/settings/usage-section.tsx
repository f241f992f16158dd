import { For, Match, Show, Switch, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { ChartView } from '../../chat/chart/chart.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../parts/session.tsx';
import { BudgetForm } from './budget-form.tsx';
import { toUsageChart } from './to-usage-chart.ts';
import type { Usage } from '../../../worker/routes/v1/schemas.ts';
import './usage-section.css';

const RESOURCES = ['ga4_tokens', 'model_tokens', 'embedding_tokens'] as const;

/** Those that are in use: facts may be embedded by what costs nothing. */
const resourcesOf = (usage: Usage) =>
  RESOURCES.flatMap((name) => {
    const budget = usage[name];
    return budget ? [{ name, budget }] : [];
  });

/** What the team used today, of what it may, and on the days before. */
export function UsageSection() {
  const i18n = useI18n();
  const { t } = i18n;
  const session = useSession();
  const [usage, setUsage] = createSignal<Usage>();
  const [error, setError] = createSignal<ApiError>();
  const mayManage = () => ['owner', 'admin'].includes(session.me().tenant.role);

  void refresh();

  async function refresh(): Promise<void> {
    try {
      setUsage(await api.get<Usage>('/api/v1/usage'));
      setError(undefined);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    }
  }

  return (
    <section class="usage">
      <h2>{t('usage.title')}</h2>
      <Switch fallback={<p class="setting-fact">{t('usage.reading')}</p>}>
        <Match when={usage()}>
          {(known) => (
            <>
              <ul class="setting-rows">
                <For each={resourcesOf(known())}>
                  {({ name, budget }) => (
                    <BudgetRow name={t(`usage.${name}`)} budget={budget} resetsAt={known().resets_at} />
                  )}
                </For>
              </ul>
              <Show when={mayManage()}>
                <BudgetForm usage={known()} onSaved={() => void refresh()} />
              </Show>
              <For each={resourcesOf(known())}>
                {({ name }) => {
                  const drawn = () => toUsageChart(known(), name, t(`usage.${name}_days`));
                  return <ChartView chart={drawn().chart} table={drawn().table} locale={i18n.locale} />;
                }}
              </For>
            </>
          )}
        </Match>
        <Match when={error()}>
          {(failure) => (
            <Notice title={t('usage.failed')} text={failure().message} tone="negative" requestId={failure().requestId}>
              <button type="button" class="button" onClick={() => void refresh()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Match>
      </Switch>
    </section>
  );
}

function BudgetRow(props: { name: string; budget: Usage['ga4_tokens']; resetsAt: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const taken = () => props.budget.used + props.budget.reserved;
  const isSpent = () => taken() >= props.budget.limit;
  const count = (value: number) => value.toLocaleString(i18n.locale);
  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">{props.name}</p>
        <p class="setting-fact" data-tone={isSpent() ? 'negative' : undefined}>
          {t('usage.used_of', { used: count(taken()), limit: count(props.budget.limit) })}
          {isSpent() ? ` ${t('usage.spent')}` : ''}
        </p>
        <meter
          class="usage-meter"
          aria-label={props.name}
          min={0}
          max={Math.max(1, props.budget.limit)}
          high={props.budget.limit * 0.9}
          value={Math.min(taken(), props.budget.limit)}
        />
      </div>
    </li>
  );
}
