interface Bindings {
  WORKER: Fetcher;
}

/** Hands the paths of `_routes.json` to the Worker unchanged; redirects and event streams pass through. */
export const onRequest: PagesFunction<Bindings> = ({ request, env }) => env.WORKER.fetch(request);
