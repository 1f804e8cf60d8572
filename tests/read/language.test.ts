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
