import { useI18n } from '../../i18n/i18n.tsx';
import type { Watcher } from '../../../worker/services/analysis/stream-events.ts';
import './watchers.css';

/** Who else of the team reads the answer that is being written, in a line that is there only then. */
export function Watchers(props: { people: readonly Watcher[] }) {
  const { t, locale } = useI18n();
  const text = () => {
    const names = props.people.map(({ name }) => name);
    if (names.length === 0) return '';
    const listed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    return t(names.length === 1 ? 'share.watcher' : 'share.watchers', { names: listed });
  };

  return (
    <p class="watchers" role="status">
      <bdi>{text()}</bdi>
    </p>
  );
}
