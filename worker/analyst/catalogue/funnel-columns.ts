import { languageOf } from '../language.ts';
import type { PropertyProfile } from '../property.ts';
import type { MetricDescription } from './metric-description.ts';
import { fieldNamesOf, ownName } from './names/names-of.ts';

/** The figures that Google has for every step of a funnel, without being asked for them. */
export const funnelColumns = {
  activeUsers: { label: 'Users', unit: 'count' },
  funnelStepCompletionRate: { label: 'Completion rate', unit: 'fraction' },
  funnelStepAbandonments: { label: 'Abandonments', unit: 'count' },
  funnelStepAbandonmentRate: { label: 'Abandonment rate', unit: 'fraction' },
} satisfies Record<string, Pick<MetricDescription, 'label' | 'unit'>>;

/** One of them as a reader knows it; undefined for other figures. */
export function funnelColumn(
  name: string,
  property: PropertyProfile,
): Pick<MetricDescription, 'label' | 'unit'> | undefined {
  if (!Object.hasOwn(funnelColumns, name)) return undefined;
  const column = funnelColumns[name as keyof typeof funnelColumns];
  return { ...column, label: ownName(fieldNamesOf(languageOf(property))?.funnel, name) ?? column.label };
}
