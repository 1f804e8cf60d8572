import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../src/read/language.js';
import { read } from './read.js';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry has been late on four days of the week, and the people of the island have written to the minister.',
  es: 'El barco llegó tarde cuatro días de la semana, y los vecinos de la isla han escrito al ministro para quejarse.',
  fr: 'Le bateau a été en retard quatre jours de la semaine, et les habitants de l’île ont écrit au ministre.',
  de: 'Die Fähre kam an vier Tagen der Woche zu spät, und die Leute auf der Insel haben dem Minister geschrieben.',
  nl: 'De veerboot was vier dagen van de week te laat, en de mensen van het eiland hebben de minister geschreven.',
  da: 'Færgen var forsinket fire dage om ugen, og folk på øen har skrevet til ministeren for at klage over det.',
  tr: 'Feribot haftanın dört günü geç kaldı ve ada halkı bakana bir mektup yazdı.',
  el: 'Το πλοίο άργησε τέσσερις μέρες της εβδομάδας και οι κάτοικοι του νησιού έγραψαν στον υπουργό.',
};

describe('language', () => {
  test.each(Object.entries(TEXTS))('%s', async (tag, text) =>
    expect(await findLanguage(text, 'und')).toBe(tag),
  );
  test('a file that says more is believed, one that says another language is not', async () => {
    expect(await findLanguage(TEXTS['es']!, 'es-MX')).toBe('es-MX');
    expect(await findLanguage(TEXTS['es']!, 'en-US')).toBe('es');
    expect(await findLanguage(TEXTS['es']!, 'es_no tag')).toBe('es');
  });
  test('what tells nothing is undetermined, unless the file says it', async () => {
    expect(await findLanguage('1234 5678 90', 'und')).toBe('und');
    expect(await findLanguage('1234 5678 90', 'pl')).toBe('pl');
  });
  test('one warning, with a hint, for a text in another language', async () => {
    const { article, diagnostics } = await read(`La barca\n\n${TEXTS['es']}`);
    expect(article.language).toBe('es');
    const about = diagnostics.filter(({ code }) => code === 'read/language');
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ severity: 'warning', message: expect.stringContaining('Spanish (es)') });
  });
  test('what the user says wins', async () => {
    const { article } = await read(`La barca\n\n${TEXTS['es']}`, 'barca.txt', { language: 'ca' });
    expect(article.language).toBe('ca');
  });
  test('English is told without a warning', async () => {
    const { article, diagnostics } = await read(`The ferry\n\n${TEXTS['en']}`);
    expect([article.language, diagnostics.filter(({ code }) => code === 'read/language')]).toEqual([
      'en',
      [],
    ]);
  });
});

describe('name and day above a text, in its language', () => {
  const LINES: readonly (readonly [string, string, string])[] = [
    ['Anna Morel, le 12 mai 2021', 'Anna Morel', '12 mai 2021'],
    ['Publié mercredi 1er août 2021', '', '1er août 2021'],
    ['Anna Lang, 12. Mai 2021', 'Anna Lang', '12. Mai 2021'],
    ['Ana Ruiz, 12 de mayo de 2021', 'Ana Ruiz', '12 de mayo de 2021'],
    ['Anna Rossi, 12 maggio 2021', 'Anna Rossi', '12 maggio 2021'],
    ['Анна Лебедева, 12 мая 2021', 'Анна Лебедева', '12 мая 2021'],
    ['Άννα Παππά, 12 Μαΐου 2021', 'Άννα Παππά', '12 Μαΐου 2021'],
  ];
  const BODY =
    'Le matin, le bateau part encore, mais personne ne sait pour combien de temps, et personne ne le dit.';
  test.each(LINES)('%s', async (line, byline, date) => {
    const { article, paragraphs } = await read(`Bateau\n\n${line}\n\n${BODY}\n\n${BODY}`);
    expect([article.byline ?? '', article.date, paragraphs.length]).toEqual([byline, date, 2]);
  });
  test.each(['Mars 12, la suite', 'Le 12 mai', '12 enfants de mai 2021 à Paris'])(
    'none in: %s',
    async (line) => {
      const { article } = await read(`Bateau\n\n${BODY}\n\n${line}\n\n${BODY}`);
      expect([article.byline, article.date]).toEqual([undefined, undefined]);
    },
  );
  test('a day in the text stays there', async () => {
    const text = `${BODY} Il est parti le 12 mai 2021 à midi.`;
    const { article, paragraphs } = await read(`Bateau\n\n${text}`);
    expect([article.date, paragraphs]).toEqual([undefined, [text]]);
  });
});
