import { Match, Switch, createEffect, createSignal } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { verifyWords as words } from '../../i18n/verify-words.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { createCheck } from './create-check.ts';
import { VerdictView } from './verdict-view.tsx';
import '../page.css';
import './verify-page.css';

/** Where anybody, signed in or not, sees whether a downloaded answer adds up. */
export default function VerifyPage() {
  const { t } = useI18n();
  const { check, read } = createCheck();
  const judged = () => {
    const now = check();
    return now.kind === 'judged' ? now : undefined;
  };
  const refused = () => {
    const now = check();
    return now.kind === 'refused' ? now : undefined;
  };
  let result!: HTMLDivElement;
  createEffect(() => {
    if (judged() ?? refused()) result.focus();
  });

  return (
    <div class="page verify">
      <header class="verify-head">
        <a class="wordmark" href="/" title={words.home}>
          {t('app.name')}
        </a>
      </header>
      <main>
        <PageHeading text={words.title} />
        <p class="page-lead">{words.lead}</p>
        <FileDrop label={check().kind === 'none' ? words.choose : words.another} onFile={(file) => void read(file)} />
        <div ref={result} class="verify-result" tabindex="-1" aria-live="polite">
          <Switch>
            <Match when={check().kind === 'reading'}>
              <p>{words.reading}</p>
            </Match>
            <Match when={refused()}>
              {(now) => (
                <>
                  <p class="verify-file">
                    <bdi>{now().file}</bdi>
                  </p>
                  <Notice title={words.refused} text={now().why} tone="negative" />
                </>
              )}
            </Match>
            <Match when={judged()} keyed>
              {(now) => <VerdictView file={now.file} report={now.report} verdict={now.verdict} />}
            </Match>
          </Switch>
        </div>
        <p class="verify-limits">{words.limits}</p>
      </main>
    </div>
  );
}

/** A file by drag, by click or by keyboard. */
function FileDrop(props: { label: string; onFile(file: File): void }) {
  const [isOver, setOver] = createSignal(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) props.onFile(file);
  };

  return (
    <div
      class="file-drop"
      data-over={isOver() || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{words.drop}</span>
      <label class="button">
        {props.label}
        <input
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
