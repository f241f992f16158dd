import { expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

it.each([
  ['top 3 pages per country last month'],
  ['Top 3 Seiten pro Land letzten Monat'],
  ['les 3 pages les plus vues pour chaque pays le mois dernier'],
  ['las 3 páginas más vistas de cada país el mes pasado'],
  ['as 3 páginas mais vistas em cada país no mês passado'],
  ['le 3 pagine più viste per ogni paese il mese scorso'],
  ["top 3 pagina's per land vorige maand"],
])('so many are listed of each group: %s', (question) => {
  const plan = understand({ question, persona: 'general', property: shop, today: '2026-11-23' });
  expect(planLine(plan)).toBe('top desc 3 each country screenPageViews by pagePath,country 2026-10-01..2026-10-31');
});
