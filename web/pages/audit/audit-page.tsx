import { For, Match, Show, Switch } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../parts/session.tsx';
import { Page } from '../page.tsx';
import { ActRow } from './act-row.tsx';
import { ChainCheck } from './chain-check.tsx';
import { createActs } from './create-acts.ts';
import type { AuditEntry } from '../../../worker/routes/v1/schemas.ts';
import '../settings/settings-page.css';
import './audit-page.css';

/** Every kind of act, in the order in which they are offered. */
const KINDS = {
  signed_in: true,
  signed_out: true,
  'session.revoked': true,
  'connection.made': true,
  'connection.declined': true,
  'connection.expired': true,
  'connection.renewed': true,
  'connection.refused': true,
  'connection.ended': true,
  'connection.removed': true,
  'property.linked': true,
  'property.unlinked': true,
  'sync.paused': true,
  'sync.resumed': true,
  'sync.retried': true,
  'sync.language_changed': true,
  'api_key.made': true,
  'api_key.deleted': true,
  'chat.shared': true,
  'chat.taken_back': true,
  'chat.deleted': true,
  'annotation.deleted': true,
  'annotation_hook.made': true,
  'annotation_hook.rotated': true,
  'annotation_hook.deleted': true,
  'team.made': true,
  'team.renamed': true,
  'member.joined': true,
  'member.left': true,
  'member.removed': true,
  'member.role_changed': true,
  'ownership.transferred': true,
  'invitation.made': true,
  'invitation.revoked': true,
  'invitation.declined': true,
  'budget.changed': true,
  'google.event': true,
  'audit.exported': true,
  'data.exported': true,
  'account.deletion_requested': true,
  'account.deletion_undone': true,
  'account.deleted': true,
  'team.deletion_requested': true,
  'team.deletion_undone': true,
} satisfies Record<AuditEntry['action'], true>;

export default function AuditPage() {
  const { t } = useI18n();
  const session = useSession();

  return (
    <Page title={t('audit.title')} class="settings audit">
      <Show
        when={session.me().tenant.role === 'owner'}
        fallback={<Notice title={t('audit.not_allowed')} text={t('audit.not_allowed_text')} />}
      >
        <p class="page-lead">{t('audit.lead')}</p>
        <Acts />
      </Show>
    </Page>
  );
}

function Acts() {
  const { t } = useI18n();
  const list = createActs();
  const kinds = Object.keys(KINDS) as AuditEntry['action'][];

  return (
    <>
      <section>
        <div class="audit-actions">
          <ChainCheck />
          <a class="button" href="/api/v1/audit/export" rel="external" download="parley-audit.ndjson">
            {t('audit.export')}
          </a>
        </div>
      </section>
      <section aria-label={t('audit.title')}>
        <label class="field audit-kind">
          <span>{t('audit.kind')}</span>
          <select value={list.kind()} onChange={(event) => void list.narrow(event.currentTarget.value)}>
            <option value="">{t('audit.every_kind')}</option>
            <For each={kinds}>{(kind) => <option value={kind}>{t(`act.${kind}`)}</option>}</For>
          </select>
        </label>
        <Show when={list.acts() ?? !list.error()}>
          <ol class="setting-rows" aria-busy={list.isReading()}>
            <Switch fallback={<For each={list.acts()}>{(act) => <ActRow act={act} />}</For>}>
              <Match when={!list.acts()}>
                <li class="setting-row setting-fact">{t('audit.reading')}</li>
              </Match>
              <Match when={list.acts()?.length === 0}>
                <li class="setting-row setting-fact">{t('audit.none')}</li>
              </Match>
            </Switch>
          </ol>
        </Show>
        <Show when={list.error()}>
          {(error) => (
            <Notice
              title={t('settings.list_failed')}
              text={error().message}
              tone="negative"
              requestId={error().requestId}
            >
              <button type="button" class="button" onClick={() => void list.readAgain()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Show>
        <Show when={list.hasMore()}>
          <button type="button" class="button" disabled={list.isReading()} onClick={() => void list.readMore()}>
            {t('action.show_more')}
          </button>
        </Show>
      </section>
    </>
  );
}
