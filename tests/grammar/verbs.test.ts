import { describe, expect, it } from 'vitest';
import { clauseOf } from './show.js';

const told = (text: string, verb: string): string => {
  const { form, tense, modal, passive, negated } = clauseOf(text, verb).verb;
  return [form, tense, modal, passive && 'passive', negated && 'negated'].filter(Boolean).join(' ');
};

describe('verb groups', () => {
  it.each([
    ['The mill closed early.', 'closed', 'finite past'],
    ['The mill closes early.', 'closes', 'finite present'],
    ['The mill has not been closed.', 'closed', 'finite present passive negated'],
    ['The mill had closed.', 'closed', 'finite past'],
    ['The mill will close.', 'close', 'finite future will'],
    ['The mill won’t be sold.', 'sold', 'finite future will passive negated'],
    ['The mill must close.', 'close', 'finite present must'],
    ['The mill might never have closed.', 'closed', 'finite past might negated'],
    ['She wants to close it.', 'close', 'infinitive none'],
    ['She wanted never to close it.', 'close', 'infinitive none negated'],
    ['She left, selling the mill.', 'selling', 'participle none'],
    ['She was closing the mill.', 'closing', 'finite past'],
    ['They close the mill.', 'close', 'bare present'],
    ['The grain was being sold.', 'sold', 'finite past passive'],
    ['He got paid.', 'paid', 'finite past passive'],
    ['He is sad.', 'is', 'finite present'],
    // The tagger takes these verbs for nouns, and these nouns are none.
    ['The town had honoured her.', 'honoured', 'finite past'],
    ['The report does not say who paid.', 'say', 'finite present negated'],
    ['The port had seed for a year.', 'had', 'finite past'],
    ['The port had hatred for the town.', 'had', 'finite past'],
    ['The town had red boats.', 'had', 'finite past'],
    // `short` is no verb, `work` is one.
    ['She made it work.', 'work', 'bare present'],
  ])('%s', (text, verb, expected) => expect(told(text, verb)).toBe(expected));

  it('takes an adjective behind what is made so for no verb', () =>
    expect(() => told('She kept it short.', 'short')).toThrow());
});
