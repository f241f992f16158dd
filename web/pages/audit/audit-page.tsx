import { For, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { createPages } from '../../parts/create-pages.ts';
import { PagedRows } from '../../parts/paged-rows.tsx';
import { OwnersPage } from '../owners-page.tsx';
import { ActRow } from './act-row.tsx';
import { ChainCheck } from './chain-check.tsx';
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
  'app.connected': true,
  'app.disconnected': true,
  'chat.shared': true,
  'chat.taken_back': true,
  'chat.deleted': true,
  'share.made': true,
  'share.revoked': true,
  'sharing.changed': true,
  'annotation.deleted': true,
  'annotation_hook.made': true,
  'annotation_hook.rotated': true,
  'annotation_hook.deleted': true,
  'widget.made': true,
  'widget.changed': true,
  'widget.secret_rotated': true,
  'widget.deleted': true,
  'webhook.made': true,
  'webhook.changed': true,
  'webhook.secret_rotated': true,
  'webhook.disabled': true,
  'webhook.replayed': true,
  'webhook.deleted': true,
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
  'schedule.made': true,
  'schedule.changed': true,
  'schedule.deleted': true,
  'alert.made': true,
  'alert.changed': true,
  'alert.deleted': true,
  'feed.made': true,
  'feed.revoked': true,
} satisfies Record<AuditEntry['action'], true>;

export default function AuditPage() {
  const { t } = useI18n();

  return (
    <OwnersPage
      title={t('audit.title')}
      lead={t('audit.lead')}
      class="settings audit"
      notAllowed={{ title: t('audit.not_allowed'), text: t('audit.not_allowed_text') }}
    >
      <Acts />
    </OwnersPage>
  );
}

function Acts() {
  const { t } = useI18n();
  const [kind, setKind] = createSignal('');
  const list = createPages<AuditEntry>('/api/v1/audit', () => ({ action: kind() }));
  const kinds = Object.keys(KINDS) as AuditEntry['action'][];

  function narrow(to: string) {
    setKind(to);
    void list.readAnew();
  }

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
          <select value={kind()} onChange={(event) => narrow(event.currentTarget.value)}>
            <option value="">{t('audit.every_kind')}</option>
            <For each={kinds}>{(kind) => <option value={kind}>{t(`act.${kind}`)}</option>}</For>
          </select>
        </label>
        <PagedRows
          list={list}
          reading={t('audit.reading')}
          none={<li class="setting-row setting-fact">{t('audit.none')}</li>}
        >
          {(act) => <ActRow act={act} />}
        </PagedRows>
      </section>
    </>
  );
}
