import { languageOf } from '../language.ts';
import type { PropertyProfile } from '../property.ts';
import { fieldNamesOf, ownName } from './names/names-of.ts';
import { standardDimensions } from './dimensions.ts';

export interface DimensionDescription {
  api_name: string;
  /** As a reader knows it: "Channel". */
  label: string;
  /** Its values are points in time. */
  time: boolean;
}

/** A standard dimension's label; else the property's own name for it; else the API name's last part in words. */
export function describeDimension(apiName: string, property: PropertyProfile): DimensionDescription {
  if (Object.hasOwn(standardDimensions, apiName)) {
    const { label, time } = standardDimensions[apiName]!;
    const own = ownName(fieldNamesOf(languageOf(property))?.dimensions, apiName);
    return { api_name: apiName, label: own ?? label, time: time ?? false };
  }
  const field = property.dimensions.find((dimension) => dimension.api_name === apiName);
  const words = (apiName.split(':').at(-1) ?? apiName)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  const label = field?.ui_name ?? words.charAt(0).toUpperCase() + words.slice(1);
  return { api_name: apiName, label, time: false };
}
