import { api } from '../../api.ts';
import { createCopy } from '../../chat/create-copy.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { CopiedCode } from './copied-code.tsx';
import { createList } from './create-list.ts';
import { RemovalButton } from './removal-button.tsx';
import { SettingList } from './setting-list.tsx';
import type { ConnectedApp } from '../../../worker/routes/v1/schemas.ts';

const PATH = '/api/v1/connected-apps';

/** Programs that ask for the reader, by MCP, and where others are to be told to. */
export function ProgramsSection() {
  const { t } = useI18n();
  const copy = createCopy();
  const list = createList<ConnectedApp>(PATH);
  const address = `${location.origin}/mcp`;

  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{t('programs.title')}</h2>
      <p class="setting-fact">{t('programs.text')}</p>
      <CopiedCode label={t('programs.copy')} text={address} onCopy={() => copy(address, t('programs.copied'))} />
      <SettingList list={list} reading={t('programs.reading')} none={t('programs.none')}>
        {(program) => <ProgramRow program={program} onChange={() => list.refresh()} />}
      </SettingList>
    </section>
  );
}

function ProgramRow(props: { program: ConnectedApp; onChange(): Promise<void> }) {
  const { t, date } = useI18n();
  const day = (time: string) => date(time, { dateStyle: 'medium' });
  const name = () => props.program.name;
  const used = () =>
    props.program.used_at ? t('keys.used', { date: day(props.program.used_at) }) : t('programs.unused');

  return (
    <li class="setting-row">
      <div>
        <p class="setting-name">
          <bdi>{name()}</bdi>
        </p>
        <p class="setting-fact">
          {t('programs.since', { date: day(props.program.created_at) })} · {used()}
        </p>
      </div>
      <RemovalButton
        action={t('programs.shut_out')}
        label={t('programs.shut_out_named', { name: name() })}
        title={t('programs.shut_out_title', { name: name() })}
        text={t('programs.shut_out_text')}
        done={t('programs.shut_out_done', { name: name() })}
        remove={() => api.delete(`${PATH}/${props.program.id}`)}
        onChange={() => props.onChange()}
      />
    </li>
  );
}
