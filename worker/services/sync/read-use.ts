import type { Ctx } from '../../context.ts';
import { describeCause, log } from '../../log.ts';
import type { PropertyUse } from '../property-gate/property-gates.ts';

/** What a team has asked of a property; undefined where its gate is silent, which is to hide nothing else. */
export async function readUse(
  { propertyGates }: Pick<Ctx, 'propertyGates'>,
  of: { tenantId: string; property: string },
): Promise<PropertyUse | undefined> {
  try {
    return await propertyGates.read(of);
  } catch (error) {
    log({ event: 'gate_not_read', cause: describeCause(error) });
    return undefined;
  }
}
