import { For } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { toDays, toSpan } from './to-days.ts';
import type { Quality, Table } from '../../worker/analyst/report.ts';

/** What the reader should know about the data, in plain words. */
export function QualityNotices(props: { quality: Quality; notes: string[]; tables: Record<string, Table> }) {
  const { t, number, locale } = useI18n();

  const toLabel = (metric: string) =>
    Object.values(props.tables)
      .flatMap((table) => table.metrics)
      .find(({ name }) => name === metric)?.label ?? metric;

  const notices = () => {
    const { quality } = props;
    const found: string[] = [];
    if (quality.empty_reason) found.push(t('quality.empty', { reason: quality.empty_reason }));
    if (quality.sampled) {
      const share = quality.sampled.read / quality.sampled.of;
      found.push(t('quality.sampled', { percent: number(share, { style: 'percent', maximumFractionDigits: 1 }) }));
    }
    if (quality.thresholded) found.push(t('quality.thresholded'));
    if (quality.other_row) found.push(t('quality.other_row'));
    if (quality.missing_data) found.push(t('quality.missing_data'));
    if (quality.left_out_metrics?.length) {
      const metrics = new Intl.ListFormat(locale).format(quality.left_out_metrics.map(toLabel));
      found.push(t('quality.left_out', { metrics }));
    }
    if (quality.unread_metrics?.length) {
      const metrics = new Intl.ListFormat(locale).format(quality.unread_metrics.map(toLabel));
      found.push(t('quality.unread', { metrics }));
    }
    if (quality.truncated) {
      found.push(t('quality.truncated', { shown: number(quality.truncated.shown), of: number(quality.truncated.of) }));
    }
    if (quality.comparison_gap) {
      const { from, until } = quality.comparison_gap;
      found.push(t('quality.comparison_gap', { days: toSpan(from, until, locale) }));
    }
    if (quality.provisional_dates?.length) {
      found.push(t('quality.provisional', { days: toDays(quality.provisional_dates, locale) }));
    }
    if (quality.blocked_metrics?.length) {
      found.push(
        t('quality.blocked', { metrics: new Intl.ListFormat(locale).format(quality.blocked_metrics.map(toLabel)) }),
      );
    }
    return [...found, ...props.notes];
  };

  return (
    <ul class="quality">
      <For each={notices()}>
        {(notice) => (
          <li>
            <Icon name="notice" />
            <span dir="auto">{notice}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
