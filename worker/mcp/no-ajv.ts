/** Stands in for `ajv` and `ajv-formats` in the bundle: the SDK imports them for a validator that is never made (`neverValidates`). */
export default function neverMade(): never {
  throw new Error('No JSON Schema is validated here.');
}
