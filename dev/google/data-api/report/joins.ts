/** How each alias in a field's SQL is reached from an event `e`; an alias may need another first. */
const JOINS: Record<string, { needs: string[]; sql: string }> = {
  y: { needs: [], sql: 'join days y on y.day = e.day' },
  s: { needs: [], sql: 'join sessions s on s.id = e.session_id' },
  u: { needs: ['s'], sql: 'join users u on u.id = s.user_id' },
  t: { needs: ['s'], sql: 'join traffic t on t.id = s.traffic_id' },
  ft: { needs: ['u'], sql: 'join traffic ft on ft.id = u.first_traffic_id' },
  d: { needs: ['s'], sql: 'join devices d on d.id = s.device_id' },
  g: { needs: ['s'], sql: 'join places g on g.id = s.place_id' },
  p: { needs: [], sql: 'left join pages p on p.id = e.page_id' },
  lp: { needs: ['s'], sql: 'left join pages lp on lp.id = s.landing_page_id' },
  ei: { needs: [], sql: 'join event_items ei on ei.event_id = e.id' },
  it: { needs: ['ei'], sql: 'join items it on it.id = ei.item_id' },
};

/** The joins that these pieces of SQL use, in an order that works. */
export function toJoins(pieces: string[]): string {
  const used = new Set<string>();
  const use = (alias: string): void => {
    JOINS[alias]?.needs.forEach(use);
    used.add(alias);
  };
  for (const piece of pieces) {
    for (const [, alias = ''] of piece.matchAll(/\b([a-z]{1,2})\.[a-z]/g)) if (Object.hasOwn(JOINS, alias)) use(alias);
  }
  return [...used].map((alias) => JOINS[alias]?.sql).join('\n');
}
