import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { verifyWords as words } from '../../i18n/verify-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { toPlace } from './to-place.ts';
import type { Verdict } from '../../../worker/analyst/proof/to-verdict.ts';
import type { Report } from '../../../worker/analyst/report.ts';

/** Whether a report holds, in a sentence, and what of it does not. `of`: where the reader has it from. */
export function VerdictSummary(props: { report: Report; verdict: Verdict; of: 'file' | 'page' }) {
  const { number } = useI18n();
  const all = () => Object.values(props.verdict.values);
  const wrong = () => all().filter(({ holds }) => !holds).length;
  const tone = () => (props.verdict.holds ? 'positive' : wrong() > 0 ? 'negative' : 'warning');
  const title = () => {
    if (wrong() > 0) return words.wrong(number(wrong()), number(all().length));
    if (!props.verdict.holds) return words.changed[props.of];
    return all().length > 0 ? words.holds(number(all().length)) : words.holdsNone;
  };
  const text = () => {
    if (wrong() > 0) return words.wrongText[props.of];
    if (!props.verdict.holds) return words.changedText[props.of];
    return props.report.fingerprint === undefined ? words.holdsWithout[props.of] : words.holdsText[props.of];
  };

  return (
    <>
      <section class="verify-summary" data-tone={tone()}>
        <Icon name={props.verdict.holds ? 'check' : 'failed'} />
        <div>
          <h2>{title()}</h2>
          <p>{text()}</p>
        </div>
      </section>
      <Show when={props.verdict.problems.length > 0}>
        <section>
          <h2>{words.problems}</h2>
          <ul class="verify-problems">
            <For each={props.verdict.problems}>
              {({ where, what }) => (
                <li>
                  <Icon name="failed" />
                  <span>
                    <bdi>{toPlace(where, props.report)}</bdi> {what}.
                  </span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
