import type { ConsentDescription } from '@cloudflare/workers-oauth-provider';

export type { ConsentDescription };

/** Why a program is not let in, in a sentence for who sits before the browser. */
export class OAuthRefusal extends Error {
  /** Where the program is told so; absent while it is not sure that it is its own address. */
  readonly redirectTo: string | undefined;

  constructor(message: string, redirectTo?: string) {
    super(message);
    this.redirectTo = redirectTo;
  }
}

/** Lets programs in by OAuth 2.1. Its tokens are its own, for /mcp alone; none of Google's is ever in them. */
export interface OAuth {
  /** Answers what programs ask of it: its description, registration, tokens, revocation (RFC 8414, 7591, 6749, 7009). */
  serve(request: Request): Promise<Response>;
  /** What a token stands for; undefined when it is not valid, or not for this resource. */
  open(token: string): Promise<OpenedToken | undefined>;
  /** What a program asks for, and the handle that the form brings back, in the same browser, once. @throws {OAuthRefusal} */
  beginConsent(request: Request): Promise<{ description: ConsentDescription; handle: string; headers: Headers }>;
  /** The request as it was made, and the headers of the answer. @throws {OAuthRefusal} */
  approve(request: Request, handle: string): Promise<Approval>;
  /** @throws {OAuthRefusal} */
  deny(request: Request, handle: string): Promise<Headers>;
}

export interface OpenedToken {
  apiKey: string;
  /** Ends the program's tokens, for the key is gone: it has to ask to be let in again. */
  end(): Promise<void>;
}

export interface Approval {
  clientId: string;
  clientName: string;
  scopes: string[];
  /** Gives the program its code. @returns the headers of the redirect to it */
  complete(grant: { userId: string; apiKey: string }): Promise<Headers>;
}
