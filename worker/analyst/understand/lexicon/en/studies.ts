import type { StudyWords } from '../study-words.ts';

export const studies: StudyWords = {
  definitions: [
    '(what is|what are|whats) [meant by] [a|an] {term}',
    'what (does|do) [the] (term|word|metric|figure) {term} mean',
    'what (does|do) [the|a|an] {term} (mean|stand for|measure|count|include)',
    'what is the (meaning|definition|formula) (of|for|behind) [the|a|an] {term}',
    'what counts as [a|an] {term}',
    'how (is|are) [the|a|an] {term} (calculated|computed|defined|measured|counted|determined|worked out)',
    'how (do|does) (you|we|ga|ga4|google|google analytics|google analytics 4|parley|it|they) (calculate|compute|define|measure|count|determine) [the|a|an] {term}',
    '(define|explain) [the|a|an] {term}',
    'explain what [the|a|an] {term} (is|are|means)',
    'explain [the] (metric|term|figure|dimension) {term}',
    '[the] (definition|meaning|explanation) of [the|a|an] {term}',
    '{term} (meaning|definition|explained)',
    '(what is|whats) the difference between [a|an|the] {term} and [a|an|the] {term}',
    'difference between [a|an|the] {term} and [a|an|the] {term}',
    'how (do|does|are|is) [a|an|the] {term} (differ|different) from [a|an|the] {term}',
  ],
  courtesies: ['so', 'and', 'ok', 'hey', 'please', 'can you', 'could you', 'tell me'],
  owners: ['our', 'my', 'we', 'your', 'the', 'this', 'that', 'current', 'their', 'today', 'now'],
  definitionTails: [
    '(in|of|for|by) (ga|ga4|google analytics|google analytics 4|analytics)',
    'and how (is|are) (it|they|this) (calculated|computed|defined|measured|counted)',
    '(here|exactly|please|actually)',
  ],
  stepJoints: ['to', 'then', 'and then', 'and', 'into', 'through', 'followed by', 'until', 'between', 'through to'],
  notes: {
    default_range: 'No dates were given, so this is the last 28 days.',
    cohort_weeks: 'Google Analytics counts the weeks of cohorts from Sunday to Saturday.',
    last_cohorts: 'Google Analytics takes twelve groups at most, so these are the last twelve.',
    funnel_by_events:
      'The steps were not named, so they are the usual events of this kind of site in their usual order.',
    live_view: 'This is the live view of the last half hour, not the reports.',
    live_is_thirty: 'The live view reaches back half an hour, so that is what is shown.',
  },
  realtimeField: (name) =>
    `The live view of Google Analytics does not know ${name}. It knows users, views, events and key events by country, city, page title, event, device and audience.`,
};
