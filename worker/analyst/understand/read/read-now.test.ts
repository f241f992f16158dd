import { describe, expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

const read = (question: string) =>
  planLine(understand({ question, persona: 'general', property: shop, today: '2026-11-23' }));

describe('people who are there now', () => {
  it.each([
    'How many active users do we have now?',
    'how many people do we have currently',
    'Wie viele aktive Nutzer haben wir jetzt?',
    "Combien d'utilisateurs actifs avons-nous maintenant ?",
    '¿Cuántos usuarios activos tenemos ahora?',
    'Quantos usuários ativos temos agora?',
    'Quanti utenti attivi abbiamo adesso?',
    'Hoeveel actieve gebruikers hebben we nu?',
    'Şimdi kaç aktif kullanıcımız var?',
    '今アクティブユーザーは何人いますか？',
    '现在有多少活跃用户？',
    '지금 활성 사용자가 몇 명이에요?',
    'كم عدد المستخدمين النشطين الآن؟',
    'अभी कितने सक्रिय उपयोगकर्ता हैं?',
  ])('are those of the live view: %s', (question) => {
    expect(read(question)).toBe('realtime activeUsers');
  });

  it.each([
    ['now users by device', 'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22'],
    ['jetzt Nutzer nach Gerät', 'breakdown activeUsers by deviceCategory 2026-10-26..2026-11-22'],
    ['usuários agora por semana', 'trend week activeUsers 2026-08-31..2026-11-22'],
    ['quanti utenti per ora ieri', 'breakdown activeUsers by hour 2026-11-22'],
  ])('are not meant where the word only goes on, or days are named: %s', (question, line) => {
    expect(read(question)).toBe(line);
  });
});
