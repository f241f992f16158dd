/**
 * Says that a property has something to be read. Only a nudge: what is to be done is in the database, so that a message
 * which comes late, twice, out of order or never does no harm.
 */
export interface SyncMessage {
  tenantId: string;
  propertyId: string;
}

export interface SyncQueue {
  send(messages: SyncMessage[]): Promise<void>;
}
