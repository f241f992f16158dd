/** How a protobuf message looks in JSON, as far as parsing needs it. Names are proto names; JSON may use either spelling. */
export interface MessageType {
  name: string;
  fields: Record<string, FieldType>;
}

export type FieldType = (
  | { type: 'string' | 'bool' | 'int32' | 'int64' | 'double' }
  | { type: 'enum'; name: string; values: Record<string, number> }
  | { type: 'message'; message: () => MessageType }
) & {
  repeated?: true;
  oneof?: string;
};

export function toJsonName(protoName: string): string {
  return protoName.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
