/** What small words do in a question, whatever the language. */
export type Signal =
  /** Before a dimension: "by", "per", "for each". */
  | 'by'
  /** Before groups of which every one is meant: "per", "in each". */
  | 'each'
  /** Before the figure that groups are put in order by. */
  | 'sorted'
  /** "How long": of visits, unless a figure says it. */
  | 'length'
  /** Asks for one of many: "which", "what". */
  | 'which'
  /** Largest first; `{n}` of them when a number is said. */
  | 'highest'
  | 'lowest'
  /** By what is good news: fewest bounces are the best. */
  | 'best'
  | 'worst'
  | 'first_n'
  | 'versus'
  | 'compare'
  /** "change", "grew", "up or down": two periods are the question. */
  | 'change'
  /** "More", "better": of two things rather than of two periods. */
  | 'comparative'
  /** "Where ... come from", with what comes between them. */
  | 'where'
  | 'originates'
  /** "over time", "trend": a line is the question. */
  | 'trend'
  /** "Compare the two": what the last two questions were about. */
  | 'pair'
  /** "Per minute": only the live view knows them. */
  | 'minutely'
  /** Of people, those who are there: the live view. */
  | 'now'
  /** "In the morning": GA4 knows hours, and no parts of days. */
  | 'part_of_day'
  /** Of a funnel: people may come in at any step. */
  | 'open_funnel'
  /** Before a longer unit: "the first 3 weeks", "the second half". */
  | 'first_part'
  | 'last_part'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'overview'
  /** Begins what is only said around a question: "we need it for", "I want to see". */
  | 'aside'
  /** After whoever asks: "wants to know". */
  | 'asks'
  /** "What happened": what is behind a change, or how all is going. */
  | 'happened'
  | 'why'
  /** "what share of": the whole is wanted beside the part. */
  | 'share'
  | 'average'
  | 'total'
  /** Before what is counted: "how many", "number of". */
  | 'quantity'
  /** "How often": deeds are counted, not who did them. */
  | 'times'
  | 'rate'
  | 'and'
  /** "Was it": the figure of the question before. */
  | 'refers'
  /** "And their", "with its": another figure of the same groups. */
  | 'beside'
  /** "Add users", "and conversions too": beside what the question before asked for. */
  | 'adds'
  /** Between values of which any will do. */
  | 'or'
  /** "Everything else": the other groups beside the one that is named. */
  | 'rest'
  | 'not'
  | 'only'
  /** Before a filter's value: "from", "in", "on", "with". */
  | 'in'
  | 'from'
  | 'to'
  | 'between'
  | 'since'
  /** From one step to another: "go", "make it". */
  | 'proceeds'
  | 'until'
  /** After a day: "onwards", "until now". */
  | 'onwards'
  /** "before and after" a day */
  | 'around'
  | 'before'
  | 'after'
  /** Between a dimension and its value. */
  /** Before a page: where visits began. */
  | 'landed'
  | 'is'
  | 'equals'
  /** After a dimension: it has no value. */
  | 'unset'
  | 'contains'
  | 'begins_with'
  | 'ends_with'
  | 'matches'
  /** After a value or path: "pages", "section", "folder". */
  | 'section'
  | 'more_than'
  | 'at_least'
  | 'less_than'
  | 'at_most'
  | 'exactly'
  /** Before a figure: groups that had none of it. */
  | 'none'
  /** Between two numbers, both included. */
  | 'in_range'
  /** Leans on the question before: "and", "what about", "same". */
  | 'follow_up'
  | 'instead'
  | 'yes'
  /** Greetings. */
  | 'hello'
  | 'help';
