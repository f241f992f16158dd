import type { PublicRules } from '../../egress-public/public-url.ts';
import type { Env } from '../../env.ts';

/** Where webhooks may be sent. */
export function receiverRules(env: Env): PublicRules {
  return {
    resolver: env.DNS_OVER_HTTPS_URL,
    privateOrigins: env.WEBHOOK_PRIVATE_ORIGINS,
    ownAddresses: Object.entries(env).flatMap(([name, value]) =>
      isAddress(name) && typeof value === 'string' ? [value] : [],
    ),
  };
}

function isAddress(name: string): boolean {
  return /_(URL|URI|ENDPOINT|ISSUER)$/.test(name);
}
