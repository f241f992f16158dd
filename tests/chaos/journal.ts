/** What clients of a system saw, in the order they saw it. Whoever judges it needs to know nothing else. */
export type Entry = { at: number; client: string; message: string } & (
  | { kind: 'submit'; chat: string }
  /** The server said that it has the message. */
  | { kind: 'ack' }
  /** `id`: absent on what was replayed from the store. */
  | { kind: 'event'; id: string | undefined; data: string }
  /** The connection broke; `forced`: by its own client. */
  | { kind: 'cut'; forced: boolean }
  /** The stream said that it is whole. */
  | { kind: 'done' }
  /** The server has no stream of this message any more. */
  | { kind: 'gone' }
  | { kind: 'gave_up'; why: string }
);

/** A chat as it is stored in the end. */
export interface StoredChat {
  chat: string;
  messages: { id: string; role: string; status: string; content: unknown }[];
}

/** An entry without its time, of each kind. */
export type Note = Entry extends infer Each ? (Each extends Entry ? Omit<Each, 'at'> : never) : never;

export class Journal {
  readonly entries: Entry[] = [];
  /** Many clients see the same long events. */
  readonly #texts = new Map<string, string>();

  add(note: Note): void {
    const entry = { ...note, at: performance.now() } as Entry;
    if (entry.kind === 'event') entry.data = this.#once(entry.data);
    this.entries.push(entry);
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }
}
