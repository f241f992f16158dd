/**
 * Says that an endpoint has something to be sent. Only a nudge: what is to be sent is in the database, so that a message
 * which comes late, twice, out of order or never does no harm.
 */
export interface WebhookMessage {
  tenantId: string;
  endpointId: string;
}

export interface WebhookQueue {
  send(messages: WebhookMessage[]): Promise<void>;
}
