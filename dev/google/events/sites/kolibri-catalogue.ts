import type { Item } from '../rows.ts';

const BRAND = 'Kolibri';

/** sku, name, brand, category, category2, price in EUR */
const ITEMS: [string, string, string, string, string, number][] = [
  ['KAF-101', 'Hausröstung Nr. 1, 500 g', BRAND, 'Kaffee', 'Espresso', 14.9],
  ['KAF-102', 'Äthiopien Yirgacheffe, 250 g', BRAND, 'Kaffee', 'Filter', 12.5],
  ['KAF-103', 'Kolumbien Huila, 500 g', BRAND, 'Kaffee', 'Filter', 18.9],
  ['KAF-104', 'Espresso "Nachtschicht", 1 kg', BRAND, 'Kaffee', 'Espresso', 27.5],
  ['KAF-105', 'Entkoffeiniert Peru, 250 g', BRAND, 'Kaffee', 'Filter', 11.9],
  ['TEE-201', 'Sencha Bio, 100 g', 'Teehaus Lind', 'Tee', 'Grüner Tee', 9.8],
  ['TEE-202', 'Darjeeling First Flush, 100 g', 'Teehaus Lind', 'Tee', 'Schwarzer Tee', 16.4],
  ['TEE-203', 'Kräuter & Minze, 80 g', 'Teehaus Lind', 'Tee', 'Kräutertee', 6.9],
  ['TEE-204', 'Earl Grey Creme, 100 g', 'Teehaus Lind', 'Tee', 'Schwarzer Tee', 8.9],
  ['ZUB-301', 'Handmühle Stahl', 'Morava', 'Zubehör', 'Mühlen', 89],
  ['ZUB-302', 'Elektrische Mühle E40', 'Morava', 'Zubehör', 'Mühlen', 249],
  ['ZUB-303', 'Handfilter Porzellan', 'Kolibri', 'Zubehör', 'Filter', 24],
  ['ZUB-304', 'Papierfilter, 100 Stück', 'Kolibri', 'Zubehör', 'Filter', 5.5],
  ['ZUB-305', 'Teekanne Gusseisen 0,8 l', 'Iwai', 'Zubehör', 'Kannen', 64],
  ['ZUB-306', 'Becher-Set "Kolibri", 4 Stück', 'Kolibri', 'Zubehör', 'Geschirr', 38],
  ['MAS-401', 'Siebträger Uno', 'Lumen', 'Maschinen', 'Siebträger', 549],
  ['MAS-402', 'Siebträger Duo Pro', 'Lumen', 'Maschinen', 'Siebträger', 1190],
  ['MAS-403', 'Filtermaschine Aroma', 'Lumen', 'Maschinen', 'Filter', 169],
  ['GES-501', 'Probierpaket Kaffee', BRAND, 'Geschenke', 'Pakete', 29.9],
  ['GES-502', 'Probierpaket Tee', 'Teehaus Lind', 'Geschenke', 'Pakete', 24.9],
  ['GES-503', 'Gutschein 50 €', BRAND, 'Geschenke', 'Gutscheine', 50],
  ['GES-504', 'Adventskalender', BRAND, 'Geschenke', 'Saison', 39.9],
];

export const kolibriItems: Item[] = ITEMS.map(([sku, name, brand, category, category2, price], index) => ({
  id: 1_001 + index,
  sku,
  name,
  brand,
  category,
  category2,
  price,
}));
