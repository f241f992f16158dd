import type { Findings } from '../findings/compute-findings.ts';
import type { Fact, GapFact, GroupFact, LevelFact, MoverFact, RestFact, SwingFact } from '../findings/fact.ts';
import { isWithoutData } from '../findings/without-data.ts';
import { languageOf } from '../language.ts';
import { personaProfile } from '../personas/persona-profile.ts';
import type { DataPlan, Persona } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Part } from '../report.ts';
import { blockedWords, caveatWords, leftOutWords, unreadWords } from './caveat-words.ts';
import { emptyWords } from './empty-words.ts';
import { conditionWords, filterWords, noneWords } from './filter-words.ts';
import { groupsWords, moverWords, restWords, swingWords } from './group-words.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { gapWords, levelInPassing, levelWords, wholeWords } from './level-words.ts';
import { namesOf, type Names } from './names.ts';
import { extremesWords, spanOf, spanWords } from './point-words.ts';
import { say, type Words } from './say.ts';
import { wordsOf } from './words/words-of.ts';

export interface ProseInput {
  findings: Findings;
  plan: DataPlan;
  persona: Persona;
  property: PropertyProfile;
}

/**
 * The built-in writer: facts as plain sentences, the answer first, then what is worth knowing beside it, then what
 * limits it. The persona decides how much is said, never what.
 */
export function writeProse(input: ProseInput): Part[] {
  const { findings, plan, property } = input;
  const language = languageOf(property);
  const words = wordsOf(language);
  const names = namesOf(property, findings.labels, words);
  const blocked = blockedWords(findings.quality, names);
  const answer =
    findings.empty && findings.complete ? emptyWords(findings, plan, property, names) : answerOf(input, names);
  const nothing = say(answer).length === 0;
  const isAllBlocked = plan.metrics.every((metric) => findings.quality.blocked_metrics?.includes(metric));
  if (nothing && isAllBlocked) return say(blocked);
  if (nothing) return joinParagraphs([[blocked], [[words.caveats.notSent]]], words);
  const isNothing = findings.empty && findings.complete && isWithoutData(findings.quality, plan);
  const caveats = isNothing ? [] : caveatWords(findings.quality, plan, { today: findings.today, words, language });
  return joinParagraphs(
    [[blocked, leftOutWords(findings.quality, names), unreadWords(findings.quality, names)], answer, caveats],
    words,
  );
}

function answerOf({ findings, plan, persona, property }: ProseInput, names: Names): Words[] {
  const { facts, labels, values } = findings;
  const { tone, longestAnswer } = personaProfile(persona, property);
  const gaps = facts.filter(isGap);
  const filtered = filterWords(withoutShown(plan), property, names);
  const context = { plan, property, names, labels, filtered, isGapped: gaps.length > 0 };
  const [main, ...others] = facts.filter(isLevel);
  const movers = facts.filter(isMover);
  const [first = [], ...further] = [...Map.groupBy(facts.filter(isGroup), ({ metric }) => metric).values()];

  const lead = main ? [levelWords(main, context)] : [];
  const beside = others.map((level) => levelInPassing(level, context));
  const named = withoutPlaceholders(first, labels).slice(0, plan.kind === 'top' ? ranksNamed[tone] : groupsNamed[tone]);
  const listing = [
    groupsWords(named, context),
    ...further.map((groups) => groupsWords(groups.slice(0, 1), { ...context, isFurther: true })),
  ];
  // What was said of the groups need not be said again of them all.
  const whole = main && first.length && !plan.compare ? [wholeWords(main, context)] : lead;
  const moved = movers.map((mover) => moverWords(mover, context));
  const gap = gaps.map((each) => gapWords(each, context));
  const inTime = [
    ...facts.filter(isSwing).map((swing) => swingWords(swing, context)),
    ...facts.filter(isRest).map((rest) => restWords(rest, context)),
  ];
  const isSpanSaid = plan.kind === 'trend' && !plan.compare;
  const said = isSpanSaid ? spanOf(facts) : undefined;
  const points = extremesWords(facts, values, { words: names.words, said });
  const condition = first.length ? conditionWords(plan, property, names) : noneWords(plan, property, names);

  const sentences = ((): Words[] => {
    switch (plan.kind) {
      case 'kpi':
        return [...lead, ...gap, ...beside];
      case 'trend':
        return [...lead, ...gap, condition, isSpanSaid ? spanWords(facts, values, names.words) : [], points, ...beside];
      case 'comparison':
        return [...lead, ...gap, condition, ...moved, ...listing, ...inTime, ...beside];
      case 'breakdown':
      case 'top':
        return [...listing, ...inTime, condition, ...whole, ...gap, ...moved];
      case 'overview':
        return [...lead, ...gap, ...moved.slice(0, 1), ...beside, points];
    }
  })();
  return sentences.filter((words) => say(words).length > 0).slice(0, longestAnswer);
}

/** Google's "(direct)" and "(organic)" stand where there was no campaign: the best of the campaigns is another one. */
function withoutPlaceholders(groups: GroupFact[], labels: Findings['labels']): GroupFact[] {
  const isNone = ({ group: [one, ...others] }: GroupFact) =>
    one !== undefined &&
    others.length === 0 &&
    /campaign/i.test(one.dimension) &&
    /^\(.*\)$/.test(labels[one.key] ?? '');
  const named = groups.filter((fact) => !isNone(fact));
  return named.length > 0 ? named : groups;
}

/** Without the limits to groups that the answer names one by one: of mobile and desktop, device by device. */
function withoutShown(plan: DataPlan): Pick<DataPlan, 'filters'> {
  const shown = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
  const names = ({ op, ...filter }: DataPlan['filters'][number]) =>
    (op === 'exact' || op === 'in_list') && !filter.negate && shown.includes(filter.field);
  return { filters: plan.filters.filter((filter) => !names(filter)) };
}

/** How many groups a sentence names, by the tone of the answer. */
const groupsNamed = { brief: 2, plain: 3, explaining: 4 };
/** A ranking was asked for by name: "the top five". */
const ranksNamed = { brief: 3, plain: 5, explaining: 5 };

const isLevel = (fact: Fact): fact is LevelFact => fact.kind === 'level';
const isGroup = (fact: Fact): fact is GroupFact => fact.kind === 'group';
const isMover = (fact: Fact): fact is MoverFact => fact.kind === 'mover';
const isGap = (fact: Fact): fact is GapFact => fact.kind === 'gap';
const isSwing = (fact: Fact): fact is SwingFact => fact.kind === 'swing';
const isRest = (fact: Fact): fact is RestFact => fact.kind === 'rest';
