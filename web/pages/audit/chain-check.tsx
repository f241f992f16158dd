import { Match, Show, Switch, createSignal } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { ChainResult } from '../../../worker/services/audit/chain/verify-chain.ts';

/** Works out every hash of the log in this browser, and says whether anything was changed, moved or left out. */
export function ChainCheck() {
  const { t, number } = useI18n();
  const [isChecking, setChecking] = createSignal(false);
  const [result, setResult] = createSignal<ChainResult>();
  const [failure, setFailure] = createSignal<string>();

  async function check() {
    setChecking(true);
    setResult(undefined);
    setFailure(undefined);
    try {
      const [{ verifyChain }, { readExport }] = await Promise.all([
        import('../../../worker/services/audit/chain/verify-chain.ts'),
        import('./read-export.ts'),
      ]);
      const { head, acts } = await readExport();
      setResult(await verifyChain(acts, { tenantId: head.tenant_id, head: head.head }));
    } catch (error) {
      // A line that is no JSON was cut off on the way, or the network was.
      setFailure(error instanceof ApiError ? error.message : t('audit.check_failed'));
    }
    setChecking(false);
  }

  return (
    <>
      <button type="button" class="button" disabled={isChecking()} onClick={() => void check()}>
        {isChecking() ? t('audit.checking') : t('audit.check')}
      </button>
      <p class="audit-result" role="status" data-tone={toneOf(result(), failure())}>
        <Switch>
          <Match when={failure()}>{(text) => text()}</Match>
          <Match when={result()}>
            {(found) => {
              const whole = found();
              return (
                <>
                  <Icon name={whole.whole ? 'check' : 'failed'} />
                  <Show
                    when={whole.whole && whole}
                    fallback={t('audit.broken', { seq: whole.whole ? '' : number(whole.seq) })}
                  >
                    {(right) => t('audit.whole', { count: number(right().count) })}
                  </Show>
                </>
              );
            }}
          </Match>
        </Switch>
      </p>
    </>
  );
}

function toneOf(result: ChainResult | undefined, failure: string | undefined): string {
  if (failure !== undefined || result?.whole === false) return 'negative';
  return result ? 'positive' : 'neutral';
}
