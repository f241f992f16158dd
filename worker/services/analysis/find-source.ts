import { findPropertyWithGrant, selectPropertiesWithGrant } from '../../../db/queries/properties.ts';
import type { Actor } from '../../../db/scope.ts';
import type { Persona, Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Language } from '../../analyst/language.ts';
import { understand } from '../../analyst/understand/understand.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { StoredGrant } from '../google-access/get-access-token.ts';
import { todayIn } from '../properties/today-in.ts';
import { toProfile } from '../properties/to-profile.ts';

export interface Asked {
  propertyId: string | undefined;
  persona: Persona;
  /** What the answer is to be in, and what a question is in that could be of several. */
  language: Language | undefined;
  history: { role: 'user' | 'assistant'; content: string }[];
}

/** What a question outside any chat is about. */
export interface Source {
  actor: Actor;
  property: PropertyProfile;
  grant: StoredGrant;
  today: string;
  history: { question: string; plan: Plan }[];
}

/** The property that is meant, with its grant, in one round trip. Throws AppError not_found and property_required. */
export async function findSource(ctx: Ctx, input: Asked): Promise<Source> {
  const { db } = ctx;
  const [{ actor, results }] = await Promise.all([
    ctx.batch([
      input.propertyId ? findPropertyWithGrant(db, input.propertyId) : selectPropertiesWithGrant(db).limit(2),
    ]),
    ctx.languages.open(),
  ]);
  const [row, another] = results[0];
  if (!row) {
    throw input.propertyId
      ? new AppError('not_found', 'There is no such property.', { action: 'choose_property' })
      : new AppError('property_required', 'No property is linked yet. Connect Google Analytics and pick one.', {
          action: 'choose_property',
        });
  }
  if (another) {
    throw new AppError('property_required', 'Several properties are linked: say which one with property_id.', {
      action: 'choose_property',
    });
  }
  const property = toProfile(row);
  const today = todayIn(property.time_zone, ctx.now());
  const { persona, language } = input;
  const languages = language === undefined ? {} : { language, answerIn: language };
  return {
    actor,
    property,
    grant: { credentialId: row.credentialId, status: row.credentialStatus },
    today,
    history: input.history
      .filter((turn) => turn.role === 'user')
      .map(({ content }) => ({
        question: content,
        plan: understand({ question: content, persona, property, today, ...languages }),
      })),
  };
}
