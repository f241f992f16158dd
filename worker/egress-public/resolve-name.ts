import { fetchWithin } from '../egress.ts';

/** https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/ */
interface DnsReply {
  Status: number;
  Answer?: { type: number; data: string }[];
}

const types = { A: 1, AAAA: 28 };
const noError = 0;
const noSuchName = 3;
const longestReply = 64_000;

/**
 * Every address of a name, IPv4 and IPv6, as DNS over HTTPS answers now; none where there is no such name. Rejects where the
 * resolver does not answer or does not know.
 */
export async function resolveName(resolver: string, name: string, signal: AbortSignal): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(types).map(async ([type, number]) => {
      const url = new URL(resolver);
      url.searchParams.set('name', name);
      url.searchParams.set('type', type);
      const response = await fetchWithin([resolver], url, { headers: { accept: 'application/dns-json' }, signal });
      const text = await response.text();
      if (!response.ok || text.length > longestReply) throw new Error(`the resolver answered ${response.status}`);
      const reply = JSON.parse(text) as DnsReply;
      if (reply.Status !== noError && reply.Status !== noSuchName) throw new Error(`DNS answered ${reply.Status}`);
      return (reply.Answer ?? []).filter((answer) => answer.type === number).map(({ data }) => data);
    }),
  );
  return found.flat();
}
