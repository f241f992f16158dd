import { neon, neonConfig } from '@neondatabase/serverless';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** What ours is measured against: a Hono route that asks the database once and streams one event. */
const app = new Hono<{ Bindings: { DATABASE_URL: string } }>();

app.get('/', (c) => c.text('ok'));
app.get('/sse', async (c) => {
  neonConfig.fetchEndpoint = (host, port) => `http://${host}:${port}/sql`;
  await neon(c.env.DATABASE_URL)`select 1`;
  return streamSSE(c, async (stream) => {
    await stream.writeSSE({ id: '1', data: JSON.stringify({ type: 'start' }) });
  });
});

export default app;
