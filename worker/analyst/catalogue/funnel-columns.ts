import type { MetricDescription } from './metric-description.ts';

/** The figures that Google has for every step of a funnel, without being asked for them. */
export const funnelColumns: Record<string, Pick<MetricDescription, 'label' | 'unit'>> = {
  activeUsers: { label: 'Users', unit: 'count' },
  funnelStepCompletionRate: { label: 'Completion rate', unit: 'fraction' },
  funnelStepAbandonments: { label: 'Abandonments', unit: 'count' },
  funnelStepAbandonmentRate: { label: 'Abandonment rate', unit: 'fraction' },
};
