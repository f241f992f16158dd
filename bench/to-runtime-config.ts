/**
 * workerd's own configuration of one Worker, in its text form: no tool stands between the request and the runtime, so
 * that what is timed is the Worker.
 * https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp
 */
export function toRuntimeConfig(worker: {
  port: number;
  compatibilityDate: string;
  compatibilityFlags: string[];
  variables: Record<string, string>;
  objects: { binding: string; className: string }[];
  /** Of the folder `assets`; a bare worker has none. */
  hasAssets: boolean;
}): string {
  const bindings = [
    ...Object.entries(worker.variables).map(([name, value]) => `(name = ${quote(name)}, text = ${quote(value)})`),
    ...worker.objects.map(
      ({ binding, className }) => `(name = ${quote(binding)}, durableObjectNamespace = ${quote(className)})`,
    ),
  ];
  if (worker.hasAssets) bindings.push('(name = "ASSETS", service = "assets")');
  const namespaces = worker.objects.map(
    ({ className }) => `(className = ${quote(className)}, uniqueKey = ${quote(className)}, enableSql = true)`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
    (name = "storage", disk = (path = "storage", writable = true)),
    (name = "assets", disk = (path = "assets")),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${worker.port}", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = ${quote(worker.compatibilityDate)},
  compatibilityFlags = [${worker.compatibilityFlags.map(quote).join(', ')}],
  bindings = [${bindings.join(', ')}],
  durableObjectNamespaces = [${namespaces.join(', ')}],
  durableObjectStorage = (localDisk = "storage"),
);
`;
}

/** A JSON string is one of Cap'n Proto's too, but for its \\u escapes, which no value here needs. */
function quote(text: string): string {
  return JSON.stringify(text);
}
