/**
 * Loaded words: those that judge while they seem to describe. The list is ours. Words that also have a plain meaning
 * which school texts use (dangerous gas, a toxic mushroom, a monument, a charge of corruption) are left out.
 */

import type { Token } from '../language/analysis.js';

const WORDS = new Set(
  `absurd abysmal appalling arrogance arrogant atrocious barbaric bedraggled betrayal blatant blunder bogus brazen brutal
  callous catastrophic chaotic chilling contemptible cowardly craven cruel cruelty cynical cynicism deluded deplorable
  desperate desperation despicable devastating disastrous disgrace disgraceful dishonest dismal dreadful evil fanatic
  fanatical farce farcical feeble fiasco folly foolish ghastly glorious greed greedy grim grotesque hapless hateful
  heartless heroic hideous horrendous horrific hypocrisy hypocritical hysteria hysterical idiotic ignorant incompetent
  infamous infernal inhuman insane lamentable lavish ludicrous lunatic madness magnificent malicious menace menacing
  merciless mindless miserable mockery monstrous naive nonsense notorious obscene ominous outrageous paranoia
  pathetic phoney pompous preposterous propaganda reckless revolting ridiculous rotten ruthless scandal scandalous
  senseless shabby sham shambles shameful shameless shocking sinister sordid spineless splendid squalid strident
  stupid superficial swindle terrible thug tragedy tragic treacherous triumph tyrannical tyranny tyrant ugly
  unforgivable vanity vicious vile wasteful wicked wonderful wretched`.split(/\s+/u),
);

/** Whether a word judges where it stands: as a noun, an adjective or an adverb, not as a verb or a name. */
export function isLoaded({ lemma, lower, pos }: Token): boolean {
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'ADV') return false;
  return WORDS.has(lemma) || WORDS.has(lower) || WORDS.has(withoutEnding(lower));
}

const withoutEnding = (word: string): string =>
  word.endsWith('ly') ? word.slice(0, -2) : word.endsWith('ness') ? word.slice(0, -4) : word;
