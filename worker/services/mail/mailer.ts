/** One message on its way: the envelope, and the whole of it as RFC 5322 has it. */
export interface SentMail {
  from: string;
  to: string;
  raw: string;
}

/** Whoever takes our mail. Throws where it does not, and then nothing was sent. */
export interface Mailer {
  /** The address that mail is from. */
  from: string;
  send(mail: SentMail): Promise<void>;
}
