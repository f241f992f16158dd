/** As the product may use it: its own types are those of `@cloudflare/workers-types`. */
type Values = number[] | Float32Array | Float64Array;
interface Vector {
  id: string;
  values: Values;
  namespace?: string;
  metadata?: Record<string, unknown>;
}
type Condition = string | number | boolean | null | Partial<Record<`$${string}`, unknown>>;
interface Query {
  topK?: number;
  namespace?: string;
  returnValues?: boolean;
  returnMetadata?: boolean | 'all' | 'indexed' | 'none';
  filter?: Record<string, Condition>;
}

/** As an index for facts is created. */
export const factIndex = {
  dimensions: 384,
  metadataIndexes: { model: 'string', property_id: 'string', kind: 'string', dimension: 'string', day: 'number' },
  /** A vector for tests: the n-th has a direction of its own. */
  axis: (place: number) => Array.from({ length: 384 }, (_, index) => (index === place % 384 ? 1 : 0)),
} as const;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/**
 * Stands in for a binding of Vectorize, which runs nowhere but at Cloudflare: a cosine index that refuses what theirs refuses,
 * and is as late. What was sent is seen once `settle` was called. Facts: developers.cloudflare.com/vectorize/platform/limits,
 * /reference/client-api, /reference/metadata-filtering.
 */
export function createVectorize(config: {
  dimensions: number;
  metadataIndexes: Readonly<Record<string, 'string' | 'number'>>;
}) {
  const stored = new Map<string, Vector>();
  let waiting: (() => void)[] = [];
  let failures = 0;
  const accept = (change: () => void) => {
    if (failures > 0) {
      failures--;
      return Promise.reject(new Error('VECTORIZE_ERROR: 10000 internal error'));
    }
    waiting.push(change);
    return Promise.resolve({ mutationId: crypto.randomUUID() });
  };
  const put = (vectors: Vector[], replace: boolean) => {
    refuse(vectors.length === 0 || vectors.length > 1000, 'VECTOR_UPSERT_ERROR: 1 to 1000 vectors');
    for (const vector of vectors) checkVector(vector, config.dimensions);
    const copies = structuredClone(vectors);
    return accept(() => {
      for (const vector of copies) if (replace || !stored.has(vector.id)) stored.set(vector.id, vector);
    });
  };
  return {
    /** The next changes fail, as theirs do in an incident. */
    fail(times: number) {
      failures = times;
    },
    /** The ids that are kept, of one namespace. */
    idsOf: (namespace: string) => [...stored.values()].flatMap((each) => (each.namespace === namespace ? each.id : [])),
    /** Theirs takes seconds. */
    settle() {
      for (const change of waiting) change();
      waiting = [];
    },
    describe: () =>
      Promise.resolve({
        vectorCount: stored.size,
        dimensions: config.dimensions,
        processedUpToDatetime: 0,
        processedUpToMutation: 0,
      }),
    insert: (vectors: Vector[]) => put(vectors, false),
    upsert: (vectors: Vector[]) => put(vectors, true),
    getByIds(ids: string[]) {
      refuse(ids.length === 0 || ids.length > 20, 'VECTOR_GET_ERROR: 1 to 20 ids');
      return Promise.resolve(structuredClone(ids.flatMap((id) => stored.get(id) ?? [])));
    },
    deleteByIds(ids: string[]) {
      refuse(ids.length === 0 || ids.length > 1000, 'VECTOR_DELETE_ERROR: 1 to 1000 ids');
      return accept(() => ids.forEach((id) => stored.delete(id)));
    },
    query(vector: Values, { topK = 5, namespace, filter = {}, returnValues, returnMetadata = 'none' }: Query = {}) {
      refuse(vector.length !== config.dimensions, 'VECTOR_QUERY_ERROR: wrong dimensions');
      const isFull = (returnValues ?? false) || returnMetadata === true || returnMetadata === 'all';
      refuse(!(topK >= 1 && topK <= (isFull ? 20 : 100)), 'VECTOR_QUERY_ERROR: topK');
      refuse(bytesOf(JSON.stringify(filter)) >= 2048, 'VECTOR_QUERY_ERROR: filter is larger than 2048 bytes');
      const matches = [...stored.values()]
        .filter((each) => namespace === undefined || each.namespace === namespace)
        .filter(({ metadata = {} }) =>
          Object.entries(filter).every(([name, condition]) => {
            const type = config.metadataIndexes[name];
            refuse(name.startsWith('$') || name.includes('.') || name.includes('"'), 'VECTOR_QUERY_ERROR: filter key');
            // Without an index theirs matches nothing.
            return type !== undefined && holds(metadata[name], condition);
          }),
        )
        .map(({ id, values, namespace: own, metadata }) => ({
          id,
          score: cosine(values, vector),
          ...(own !== undefined && { namespace: own }),
          ...(returnValues && { values }),
          ...(returnMetadata !== 'none' && returnMetadata !== false && metadata && { metadata }),
        }))
        .toSorted((one, other) => other.score - one.score)
        .slice(0, topK);
      return Promise.resolve(structuredClone({ matches, count: matches.length }));
    },
  };
}

function checkVector({ id, values, namespace = '', metadata = {}, ...rest }: Vector, dimensions: number): void {
  refuse(Object.keys(rest).length > 0, 'VECTOR_UPSERT_ERROR: unknown field');
  refuse(bytesOf(id) === 0 || bytesOf(id) > 64, `VECTOR_UPSERT_ERROR: id of ${bytesOf(id)} bytes`);
  refuse(bytesOf(namespace) > 64, 'VECTOR_UPSERT_ERROR: namespace');
  refuse(values.length !== dimensions, 'VECTOR_UPSERT_ERROR: wrong dimensions');
  refuse(!Array.from(values).every(Number.isFinite), 'VECTOR_UPSERT_ERROR: values');
  refuse(bytesOf(JSON.stringify(metadata)) > 10_240, 'VECTOR_UPSERT_ERROR: metadata');
  for (const [name, value] of Object.entries(metadata)) {
    refuse(name === '' || name.startsWith('$') || /[."]/.test(name), 'VECTOR_UPSERT_ERROR: metadata key');
    refuse(!['string', 'number', 'boolean'].includes(typeof value), 'VECTOR_UPSERT_ERROR: metadata value');
  }
}

function holds(value: unknown, condition: Condition): boolean {
  if (typeof condition !== 'object' || condition === null) return value === condition;
  const entries = Object.entries(condition);
  refuse(entries.length === 0, 'VECTOR_QUERY_ERROR: empty condition');
  return entries.every(([operator, wanted]) => {
    switch (operator) {
      case '$eq':
        return value === wanted;
      case '$in':
        return Array.isArray(wanted) && wanted.includes(value);
      case '$gte':
        return typeof value === typeof wanted && (value as number) >= (wanted as number);
      case '$lte':
        return typeof value === typeof wanted && (value as number) <= (wanted as number);
      default:
        return refuse(true, `VECTOR_QUERY_ERROR: ${operator}`);
    }
  });
}

function refuse(isBad: boolean, message: string): false {
  if (isBad) throw new Error(message);
  return false;
}

function cosine(one: Values, other: Values): number {
  let [dot, length, otherLength] = [0, 0, 0];
  for (const [index, each] of one.entries()) {
    const there = other[index] ?? 0;
    dot += each * there;
    length += each * each;
    otherLength += there * there;
  }
  return dot / Math.sqrt(length * otherLength);
}
