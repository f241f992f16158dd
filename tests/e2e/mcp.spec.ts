import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UnauthorizedError, type OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect } from '@playwright/test';
import { inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

/** A program on this computer: its memory, and where the browser brings its code. */
async function startProgram() {
  const kept: { client?: never; tokens?: never; verifier?: string; authorize?: URL } = {};
  const codes: string[] = [];
  const server = createServer((request, response) => {
    codes.push(new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('code') ?? '');
    response.end('Let in. You can close this page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const redirectUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  const provider: OAuthClientProvider = {
    redirectUrl,
    clientMetadata: {
      client_name: 'Desk <b>helper</b>',
      redirect_uris: [redirectUrl],
      token_endpoint_auth_method: 'none',
    },
    clientInformation: () => kept.client,
    saveClientInformation: (client) => void (kept.client = client as never),
    tokens: () => kept.tokens,
    saveTokens: (tokens) => void (kept.tokens = tokens as never),
    redirectToAuthorization: (url) => void (kept.authorize = url),
    saveCodeVerifier: (verifier) => void (kept.verifier = verifier),
    codeVerifier: () => kept.verifier ?? '',
    invalidateCredentials: () => void delete kept.tokens,
  };
  return { provider, kept, codes, close: () => server.close() };
}

test('a program is let in by OAuth, asks with proof, and is shut out in settings', async ({ page }) => {
  test.slow();
  await openShop(page);
  const program = await startProgram();
  const url = new URL(`${parleyUrl()}/mcp`);
  const openTransport = () => new StreamableHTTPClientTransport(url, { authProvider: program.provider });
  const connect = async () => {
    const client = new Client({ name: 'desk-helper', version: '1' });
    await client.connect(openTransport() as Parameters<Client['connect']>[0]);
    return client;
  };

  // Found, registered and sent to ask, by nothing but the address of /mcp.
  await expect(connect()).rejects.toThrow(UnauthorizedError);
  await page.goto(program.kept.authorize!.href);
  await expect(page.getByRole('heading')).toHaveText('Let Desk <b>helper</b> ask Google Analytics for you?');
  await expect(page.getByText('Access goes to 127.0.0.1, a program on this computer')).toBeVisible();
  await inspect(page, 'mcp-consent');
  await page.getByRole('button', { name: 'Let it in' }).click();
  await expect(page.getByText('Let in. You can close this page.')).toBeVisible();

  await openTransport().finishAuth(program.codes[0]!);
  const client = await connect();
  const listed = await client.callTool({ name: 'list_properties', arguments: {} });
  const { properties } = listed.structuredContent as { properties: { property_id: string; display_name: string }[] };
  const shop = properties.find(({ display_name: name }) => name === 'Kolibri Shop')?.property_id;
  const question = { question: 'Sessions by channel last week', property_id: shop };
  const answer = await client.callTool({ name: 'ask', arguments: question });
  expect(answer.structuredContent).toMatchObject({ status: 'complete', citations: [{ method: 'runReport' }, {}] });

  // Its token is for /mcp alone, and no key of the API.
  const { access_token: token } = program.kept.tokens as unknown as { access_token: string };
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${parleyUrl()}/api/v1/me`, { headers })).status).toBe(401);

  await page.goto(`${parleyUrl()}/settings`);
  const programs = page.getByRole('region', { name: 'Connected programs' });
  await expect(programs).toContainText('Desk <b>helper</b>');
  await programs.scrollIntoViewIfNeeded();
  await programs.getByRole('button', { name: /Shut out/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Shut out' }).click();
  await expect(programs).toContainText('No program asks for you');
  await expect(client.callTool({ name: 'list_properties', arguments: {} })).rejects.toThrow();

  // Somebody who does not want it: nothing is given.
  await expect(connect()).rejects.toThrow(UnauthorizedError);
  await page.goto(program.kept.authorize!.href);
  await page.getByRole('button', { name: 'Do not' }).click();
  await expect.poll(() => program.codes).toEqual([expect.any(String), '']);
  await page.goto(`${parleyUrl()}/oauth/authorize?client_id=nobody&response_type=code`);
  await expect(page.getByRole('heading')).toHaveText('The program was not let in');
  program.close();
});
