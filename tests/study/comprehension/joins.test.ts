import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const none = (frame: string, text: string): void => expect(framed(frame, text)).toEqual([]);

describe('match speakers', () => {
  const say = (name: string, words: string): string => `“${words},” said ${name}.`;
  const ADA = say('Ada Obi', 'The old pier is safe for another ten years');
  const PER = say('Per Lunde', 'Nobody asked the crews before the harbour was sold');
  const IDA = say('Ida Holm', 'We could have mended the crane for half of that money');
  const TOR = say('Tor Brekke', 'The winter ice has never reached the northern wall');
  test('four speakers, in an order that does not give them away', () => {
    const [question] = framed('match-speakers', [ADA, PER, IDA, TOR].join('\n\n'));
    expect(question?.choices).toHaveLength(4);
    expect(question?.prompt).toContain('Tor Brekke; Ida Holm; Per Lunde; Ada Obi');
    expect(question?.answer).toContain('“Nobody asked the crews before the harbour was sold” (¶2)');
    expect(question?.paragraphs).toEqual([1, 2, 3, 4]);
    // The letter of the answer is that of the choice, and no choice stands beside its speaker.
    const names = ['Tor Brekke', 'Ida Holm', 'Per Lunde', 'Ada Obi'];
    for (const [i, name] of names.entries()) {
      const [, letter, words] = new RegExp(`${name}: (\\w)\\) (“[^”]+”)`, 'u').exec(question!.answer)!;
      expect(question?.choices?.['abcd'.indexOf(letter!)]).toBe(words);
      expect('abcd'.indexOf(letter!)).not.toBe(i);
    }
  });
  test('two speakers stand by turns', () => {
    const [question] = framed(
      'match-speakers',
      [
        ADA,
        PER,
        ADA.replace(/“.*”/u, '“The harbour belongs to those who mend it and to nobody else,”'),
        PER.replace(/“.*”/u, '“A crane that nobody can pay for should be sold before the winter,”'),
      ].join('\n\n'),
    );
    const who = question?.answer.match(/”: (\p{L}+)/gu)?.map((one) => one.slice(3)) ?? [];
    expect(who).toHaveLength(4);
    expect(who[0]).not.toBe(who[1]);
    expect(who[2]).not.toBe(who[3]);
  });
  const SHE_SAYS =
    'Ida Holm has walked over the ice to the crane for thirty years.\n\n“We could have mended the crane for half of that money,” she says.';
  test('one is named in the paragraph before', () => {
    const [question] = framed('match-speakers', [ADA, PER, TOR, SHE_SAYS].join('\n\n'));
    expect(question?.answer).toContain('Ida Holm: ');
    const bare = SHE_SAYS.replace(',” she says.', '.”');
    expect(framed('match-speakers', [ADA, PER, TOR, bare].join('\n\n'))[0]?.answer).not.toContain('Ida Holm');
    const apart = SHE_SAYS.replace('she says', 'she says. Tor Brekke looks away');
    expect(framed('match-speakers', [ADA, PER, TOR, apart].join('\n\n'))[0]?.answer).not.toContain(
      'Ida Holm',
    );
  });
  test.each([
    [ADA, PER],
    [ADA, PER, say('Ida Holm', 'No')],
    [ADA, PER, say('Ida Holm', 'We could have asked Per Lunde for half of that money')],
    [ADA, PER, say('a voice', 'We could have mended the crane for half of that money')],
  ])('none: %s %s %s', (...lines) => none('match-speakers', lines.filter(Boolean).join('\n\n')));
});
