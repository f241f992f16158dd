import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { createTestApp } from './create-test-app.ts';
import { everyRoute, toInit } from './every-route.ts';

const header = 'content-security-policy';
const pages = [...readFileSync('web/public/_headers', 'utf8').matchAll(/^\s*Content-Security-Policy:\s*(.+)$/gim)].map(
  ([, policy = '']) => policy,
);

/** What Google's evaluator finds, but for its remark that 'self' is only as good as what we host: no JSONP, no uploads. */
function holesIn(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  const severities: Severity[] = [
    Severity.HIGH,
    Severity.MEDIUM,
    Severity.HIGH_MAYBE,
    Severity.MEDIUM_MAYBE,
    Severity.SYNTAX,
  ];
  return findings
    .filter(({ severity, value }) => severities.includes(severity) && value !== "'self'")
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
}

describe('the content security policy', () => {
  it('of the web app has no hole', () => {
    expect(pages).toHaveLength(1);
    expect(pages.flatMap(holesIn)).toEqual([]);
  });

  it('of every route of the Worker has no hole', async () => {
    const app = createTestApp();
    const policies = new Set<string>();
    for (const request of everyRoute()) {
      const response = await app.request(request.url, toInit(request, {}));
      await response.body?.cancel();
      policies.add(response.headers.get(header) ?? `none at ${request.name}`);
    }
    expect([...policies].flatMap(holesIn)).toEqual([]);
  });

  it.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self'", "script-src 'self' 'unsafe-eval'"],
    ["script-src 'self'", "script-src 'self' https:"],
    ["script-src 'self'", "script-src 'self' data:"],
    ["script-src 'self'", 'script-src *'],
    ["script-src 'self'", "script-src 'self' https://www.google.com"],
    ["default-src 'none'; script-src 'self'; ", ''],
    ["default-src 'none'; ", "default-src 'none' "],
  ])('has one when %j becomes %j', (whole, weak) => {
    const [policy = ''] = pages;
    expect(policy).toContain(whole);
    expect(holesIn(policy.replace(whole, weak))).not.toEqual([]);
  });
});
