import type { FieldType, MessageType } from './message.ts';

/** How the fields of messages are written down. */
export const string: FieldType = { type: 'string' };
export const bool: FieldType = { type: 'bool' };
export const int32: FieldType = { type: 'int32' };
export const int64: FieldType = { type: 'int64' };
export const strings: FieldType = { type: 'string', repeated: true };

/** Names of messages and enums of one version of the API. */
export function inPackage(name: string) {
  return {
    define: (message: string, fields: MessageType['fields']): MessageType => ({ name: `${name}.${message}`, fields }),

    /** Numbered from 0 in this order. */
    enumeration: (enumName: string, values: readonly string[]): FieldType => ({
      type: 'enum',
      name: `${name}.${enumName}`,
      values: Object.fromEntries(values.map((value, index) => [value, index])),
    }),
  };
}

export function nested(message: () => MessageType, oneof?: string): FieldType {
  return { type: 'message', message, ...(oneof !== undefined && { oneof }) };
}

export function list(message: () => MessageType): FieldType {
  return { type: 'message', message, repeated: true };
}
