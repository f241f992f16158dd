import type { Property } from '../../routes/v1/schemas.ts';

export function toProperty(row: {
  id: string;
  property: string;
  displayName: string;
  accountName: string;
  timeZone: string;
  currency: string;
  credentialId: string;
  createdAt: Date;
}): Property {
  return {
    id: row.id,
    property: row.property,
    display_name: row.displayName,
    account_name: row.accountName,
    time_zone: row.timeZone,
    currency: row.currency,
    connection_id: row.credentialId,
    created_at: row.createdAt.toISOString(),
  };
}
