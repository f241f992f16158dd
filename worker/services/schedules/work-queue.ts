/**
 * Says that a team has a schedule, a rule or a mail that is due. Only a nudge, as in `sync-queue.ts`: what is due, and who
 * works on it, is in the database.
 */
export interface WorkMessage {
  tenantId: string;
}

export interface WorkQueue {
  send(messages: WorkMessage[]): Promise<void>;
}
