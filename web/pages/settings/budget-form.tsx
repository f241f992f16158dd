import { Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useToast } from '../../parts/toasts.tsx';
import type { Usage } from '../../../worker/routes/v1/schemas.ts';

/** Lower limits a day than the installation's. An empty field takes a limit away. */
export function BudgetForm(props: { usage: Usage; onSaved(): void }) {
  const { t } = useI18n();
  const toast = useToast();
  const [isSaving, setSaving] = createSignal(false);
  const shown = (budget: Usage['ga4_tokens']) => (budget.limit < budget.most ? String(budget.limit) : '');

  async function save(event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const limitOf = (name: string) => {
      const text = fields.get(name);
      return typeof text === 'string' && text !== '' ? Number(text) : null;
    };
    setSaving(true);
    try {
      await api.patch('/api/v1/usage', {
        ga4_tokens_per_day: limitOf('ga4'),
        model_tokens_per_day: limitOf('model'),
        ...(props.usage.embedding_tokens && { embedding_tokens_per_day: limitOf('embedding') }),
      });
      toast(t('usage.saved'));
      props.onSaved();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    } finally {
      setSaving(false);
    }
  }

  return (
    <form class="budget-form" onSubmit={(event) => void save(event)}>
      <LimitField
        name="ga4"
        label={t('usage.limit_ga4')}
        budget={props.usage.ga4_tokens}
        value={shown(props.usage.ga4_tokens)}
      />
      <LimitField
        name="model"
        label={t('usage.limit_model')}
        budget={props.usage.model_tokens}
        value={shown(props.usage.model_tokens)}
      />
      <Show when={props.usage.embedding_tokens}>
        {(budget) => (
          <LimitField name="embedding" label={t('usage.limit_embedding')} budget={budget()} value={shown(budget())} />
        )}
      </Show>
      <button type="submit" class="button" disabled={isSaving()}>
        {t('usage.save')}
      </button>
    </form>
  );
}

function LimitField(props: { name: string; label: string; budget: Usage['ga4_tokens']; value: string }) {
  return (
    <label class="field">
      {props.label}
      <input
        type="number"
        name={props.name}
        inputmode="numeric"
        min={0}
        max={props.budget.most}
        step={1}
        value={props.value}
        placeholder={String(props.budget.most)}
      />
    </label>
  );
}
