import type { Socket } from 'node:net';
import { messages, protocol } from '@electric-sql/pglite';
import type { Login } from '../backend.ts';
import { type PostgresFailure, refuseConnection, toPostgresFailure } from '../wire/postgres-failure.ts';
import { type Address, openSocket } from './open-socket.ts';
import { ScramLogin } from './scram-login.ts';

const { serialize } = protocol;

/** One session on a real server. */
export type WireConnection = {
  /**
   * Sends a round of messages and resolves to its answer, up to ReadyForQuery.
   *
   * @throws {PostgresFailure} when the connection ends before that.
   */
  exchange(round: Uint8Array): Promise<messages.BackendMessage[]>;
  close(): void;
};

/**
 * Logs in to a server.
 *
 * @throws {PostgresFailure} when the server refuses the login or cannot be reached.
 */
export async function connectToPostgres(address: Address, login: Login): Promise<WireConnection> {
  const socket = await openSocket(address).catch((error: Error) => {
    throw toLostConnection(error);
  });
  const arriving = readMessages(socket);
  const { role: user, password, database } = login;
  // Neon's time zone, whatever the server's own is.
  socket.write(serialize.startup({ user, database, TimeZone: 'UTC' }));
  try {
    await authenticate(socket, arriving, password);
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return {
    async exchange(round) {
      socket.write(round);
      const answer: messages.BackendMessage[] = [];
      while (!(answer.at(-1) instanceof messages.ReadyForQueryMessage)) {
        answer.push(await takeMessage(arriving, answer.at(-1)));
      }
      return answer;
    },
    close() {
      socket.end(serialize.end());
    },
  };
}

type Messages = AsyncGenerator<messages.BackendMessage, undefined>;

async function* readMessages(socket: Socket): Messages {
  const parser = new protocol.Parser();
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    const complete: messages.BackendMessage[] = [];
    parser.parse(new Uint8Array(chunk), (message) => complete.push(message));
    yield* complete;
  }
}

/** A server that ends a session says why in its last message. */
async function takeMessage(arriving: Messages, last?: messages.BackendMessage): Promise<messages.BackendMessage> {
  const next = await arriving.next().catch((error: Error) => {
    throw last instanceof messages.DatabaseError ? toPostgresFailure(last) : toLostConnection(error);
  });
  if (!next.done) return next.value;
  throw last instanceof messages.DatabaseError ? toPostgresFailure(last) : toLostConnection(new Error('closed'));
}

function toLostConnection({ message }: Error): PostgresFailure {
  return refuseConnection('08006', `no connection to the upstream server: ${message}`);
}

async function authenticate(socket: Socket, arriving: Messages, password: string): Promise<void> {
  const scram = new ScramLogin(password);
  for (;;) {
    const message = await takeMessage(arriving);
    if (message instanceof messages.DatabaseError) throw toPostgresFailure(message);
    if (message instanceof messages.ReadyForQueryMessage) return;
    if (message instanceof messages.AuthenticationCleartextPassword) socket.write(serialize.password(password));
    if (message instanceof messages.AuthenticationSASL) {
      socket.write(serialize.sendSASLInitialResponseMessage('SCRAM-SHA-256', scram.first()));
    }
    if (message instanceof messages.AuthenticationSASLContinue) {
      socket.write(serialize.sendSCRAMClientFinalMessage(await scram.final(message.data)));
    }
    if (message instanceof messages.AuthenticationSASLFinal) scram.verify(message.data);
    if (message instanceof messages.AuthenticationMD5Password) {
      throw refuseConnection('28000', 'the upstream server asks for md5 passwords, which are not supported');
    }
  }
}
