import { type Context, Hono } from 'hono';
import { languageOfTag } from '../analyst/language.ts';
import type { Dependencies, VisitorCtx } from '../context.ts';
import { AppError } from '../errors.ts';
import { clientAddress } from '../middleware/client-address.ts';
import type { FrameVariables } from '../middleware/frame-headers.ts';
import { keepAlive } from '../middleware/keep-alive.ts';
import type { RequestIdVariables } from '../middleware/request-id.ts';
import { streamTurn } from '../services/analysis/stream-turn.ts';
import { holdWhile } from '../services/budget/hold-stream.ts';
import { streamHeaders } from '../services/chat/sse.ts';
import { admitVisitor } from '../services/widgets/admit-visitor.ts';
import { askAsVisitor } from '../services/widgets/ask-as-visitor.ts';
import { findSite } from '../services/widgets/find-site.ts';
import { getFrame } from '../services/widgets/get-frame.ts';
import { mayAskHere } from '../services/widgets/may-ask-here.ts';
import { readVisitorToken } from '../services/widgets/visitor-token.ts';
import { toAppError } from '../to-app-error.ts';
import { parseBody } from './parse-body.ts';
import { framePage, noFramePage } from './widget-page.ts';
import { messageSchema, visitorSchema } from './widget-bodies.ts';

const longestAnswerMs = 120_000;

/** What the frame of a widget asks for, on pages of others. No cookie is looked at and none is set. */
export function widgetFrameRoutes(dependencies: Dependencies) {
  return new Hono<{ Variables: RequestIdVariables & FrameVariables }>()
    .get('/frame', async (c) => {
      try {
        const frame = await getFrame(dependencies, { siteKey: c.req.query('site') ?? '' });
        c.set('ancestors', frame.hosts);
        return await c.html(framePage(frame.site));
      } catch (error) {
        if (toAppError(error).code !== 'not_found') throw error;
        return c.html(noFramePage(), 404);
      }
    })
    .post('/visitors', async (c) => {
      const { site: siteKey, origin, visitor_id: visitorId, identity } = await parseBody(c, visitorSchema);
      return c.json(await admitVisitor(dependencies, { siteKey, origin, visitorId, identity }), 201);
    })
    .post('/messages', async (c) => {
      const ctx = await createVisitorCtx(dependencies, c);
      const { id: messageId, question, language: tag, history } = await parseBody(c, messageSchema);
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, c.req.raw.signal, AbortSignal.timeout(longestAnswerMs)]);
      const streamId = crypto.randomUUID();
      const language = tag === undefined ? undefined : languageOfTag(tag);
      const { site, events } = await askAsVisitor(ctx, { messageId, question, language, history, streamId }, signal);
      c.set('tenantId', site.tenant_id);
      const response = new Response(streamTurn(events, { requestId: ctx.requestId, stop }), { headers: streamHeaders });
      const mayRead = () => mayGoOn(ctx, site.siteKey);
      return holdWhile(ctx, response, { tenantId: site.tenant_id, streamId, mayRead });
    });
}

/** A database that is away cuts nobody off. */
async function mayGoOn(ctx: VisitorCtx, siteKey: string): Promise<boolean> {
  try {
    mayAskHere(ctx, await findSite(ctx, siteKey, { withFields: false }), ctx.visitor);
    return true;
  } catch (error) {
    return !['not_found', 'forbidden', 'identity_required'].includes(toAppError(error).code);
  }
}

async function createVisitorCtx(
  dependencies: Dependencies,
  c: Context<{ Variables: RequestIdVariables & FrameVariables }>,
): Promise<VisitorCtx> {
  const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (token === undefined) throw new AppError('unauthenticated', 'Ask for a visitor’s token first.');
  const requestId = c.get('requestId');
  return {
    ...dependencies,
    requestId,
    visitor: await readVisitorToken(dependencies, token),
    address: clientAddress(c),
    defer: (work) => keepAlive(c, work, requestId),
  };
}
