const quiet = { send: () => Promise.resolve() };

/** Queues whose messages nobody reads. */
export const quietQueues = { syncQueue: quiet, workQueue: quiet };
