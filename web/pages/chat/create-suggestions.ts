import { createEffect, createSignal, on } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { Persona } from '../../../worker/analyst/plan.ts';

interface Suggested {
  propertyId: string;
  questions: string[];
}

/** Questions that this property can answer, for this persona. The last ones stay until the next are here. */
export function createSuggestions(of: () => { propertyId: string; persona: Persona } | undefined) {
  const [suggested, setSuggested] = createSignal<Suggested>();

  createEffect(
    on(of, async (wanted) => {
      if (!wanted) return;
      const { propertyId, persona } = wanted;
      const path = `/api/v1/properties/${propertyId}/suggestions?persona=${persona}`;
      try {
        const { data } = await api.get<{ data: string[] }>(path);
        const now = of();
        if (now?.propertyId === propertyId && now.persona === persona) setSuggested({ propertyId, questions: data });
      } catch (error) {
        // Suggestions are a courtesy: without them the question box is still there.
        if (!(error instanceof ApiError)) throw error;
        setSuggested({ propertyId, questions: [] });
      }
    }),
  );

  return () => {
    const known = suggested();
    return known && known.propertyId === of()?.propertyId ? known.questions : [];
  };
}
