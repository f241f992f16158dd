import { asahiReader, kolibriShop, northwindCloud } from '../../accounts/analytics-properties.ts';
import type { DimensionField } from './field.ts';

/** What a property's owner has set up: key events, custom dimensions, custom metrics. */
export interface PropertyDefinitions {
  keyEvents: string[];
  eventDimensions: [parameter: string, uiName: string][];
  userDimensions: [property: string, uiName: string][];
  eventMetrics: [parameter: string, uiName: string][];
}

const definitions: Record<string, PropertyDefinitions> = {
  [kolibriShop.id]: {
    keyEvents: ['purchase', 'sign_up'],
    eventDimensions: [
      ['payment', 'Payment method'],
      ['search_term', 'Search term'],
      ['method', 'Method'],
    ],
    userDimensions: [['membership', 'Membership']],
    eventMetrics: [],
  },
  [northwindCloud.id]: {
    keyEvents: ['generate_lead', 'purchase', 'sign_up'],
    eventDimensions: [
      ['plan', 'Plan'],
      ['method', 'Method'],
    ],
    userDimensions: [['membership', 'Membership']],
    eventMetrics: [['seats', 'Seats']],
  },
  [asahiReader.id]: {
    keyEvents: ['purchase', 'sign_up'],
    eventDimensions: [
      ['plan', 'Plan'],
      ['method', 'Method'],
    ],
    userDimensions: [['membership', 'Membership']],
    eventMetrics: [],
  },
};

/** Google marks `purchase` as a key event of every new property. */
const NOTHING: PropertyDefinitions = {
  keyEvents: ['purchase'],
  eventDimensions: [],
  userDimensions: [],
  eventMetrics: [],
};

export function getDefinitions(propertyId: string): PropertyDefinitions {
  return definitions[propertyId] ?? NOTHING;
}

export function listCustomDimensions(custom: PropertyDefinitions): DimensionField[] {
  return [
    ...custom.eventDimensions.map(([parameter, uiName]): DimensionField => ({
      apiName: `customEvent:${parameter}`,
      uiName,
      description: 'An event scoped custom dimension for your Analytics property.',
      category: 'Custom',
      scope: 'event',
      sql: `coalesce(cast(json_extract(e.parameters, '$.${parameter}') as text), '(not set)')`,
      customDefinition: true,
    })),
    ...custom.userDimensions.map(([property, uiName]): DimensionField => ({
      apiName: `customUser:${property}`,
      uiName,
      description: 'A user property for your Analytics property.',
      category: 'Custom',
      scope: 'user',
      sql: `coalesce(cast(json_extract(u.properties, '$.${property}') as text), '(not set)')`,
      customDefinition: true,
    })),
  ];
}
